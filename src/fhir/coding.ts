import type { Coding } from 'fhir/r4';
import { codeSystem } from './canonical.ts';

/** The code of an option, the same wherever it is asked. An option of one question is never that of another. */
export function optionCode(question: string, option: string): string {
  return `${question}.${option}`;
}

export function optionCoding(question: string, option: string, display: string): Coding {
  return { system: codeSystem, code: optionCode(question, option), display };
}

/** @returns the option of this question that a coding names, `null` where it names none */
export function optionOf(question: string, { system, code }: Pick<Coding, 'system' | 'code'>): string | null {
  const prefix = `${question}.`;
  if (system !== codeSystem || code?.startsWith(prefix) !== true) return null;
  return code.slice(prefix.length);
}
