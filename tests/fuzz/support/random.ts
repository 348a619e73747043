/** Numbers that a seed decides, so that any case can be made again by itself (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** A whole number from 0, under `end`. */
  under(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  between(first: number, last: number): number {
    return first + this.under(last - first + 1);
  }

  oneOf<T>(values: readonly T[]): T {
    const value = values[this.under(values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from({ length }, () => this.under(256));
  }

  /** Text of the letters given, one code point each. */
  text(length: number, letters: string): string {
    const points = Array.from(letters);
    return Array.from({ length }, () => this.oneOf(points)).join('');
  }
}

/** A number for a name (FNV-1a), so that the cases of a class stay when another class comes before it. */
export function numberOf(name: string): number {
  return Array.from(name).reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619),
    -2128831035,
  );
}
