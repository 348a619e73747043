import type { Coding } from 'fhir/r4';
import { codeSystem } from './canonical.ts';

/** The code of an option, the same wherever it is asked. An option of one question is never that of another. */
export function optionCode(question: string, option: string): string {
  return `${question}.${option}`;
}

export function optionCoding(question: string, option: string, display: string): Coding {
  return { system: codeSystem, code: optionCode(question, option), display };
}

/**
 * Some fillers leave the system out, and then the code says whose it is.
 *
 * @returns the option of this question that a coding names, `null` where it names none
 */
export function optionOf(question: string, { system = codeSystem, code = '' }: Named): string | null {
  const prefix = `${question}.`;
  return system === codeSystem && code.startsWith(prefix) ? code.slice(prefix.length) : null;
}

type Named = Pick<Coding, 'system' | 'code'>;
