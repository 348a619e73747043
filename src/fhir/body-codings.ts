import type { Coding } from 'fhir/r4';
import { partCodes, sideCodes, type SnomedCode } from '../../questions/movements/body-codes.ts';
import { type BodyPart, bodyParts } from '../../questions/movements/body-parts.ts';

/** What an option says of the body. */
export interface BodyPlace {
  readonly part?: BodyPart;
  readonly side?: keyof typeof sideCodes;
}

/** The questions whose options name parts of the body. */
export const placeQuestions: readonly string[] = ['parts', 'startedIn', 'pain'];

/** The questions that tell the side of a limb, by the limb. */
export const sideQuestions: Readonly<Partial<Record<BodyPart, string>>> = { arm: 'armSide', leg: 'legSide' };

/** @returns nothing for an option that names neither a part nor a side */
export function placeOf(question: string, option: string): BodyPlace {
  if (Object.values(sideQuestions).includes(question)) return isSide(option) ? { side: option } : {};
  if (!placeQuestions.includes(question)) return {};
  return isPart(option) ? { part: option } : (sidedLimbs.get(option) ?? {});
}

export function partCodings(part: BodyPart): Coding[] {
  return partCodes[part].map(snomedCoding);
}

export function sideCoding(side: keyof typeof sideCodes): Coding {
  return snomedCoding(sideCodes[side]);
}

export const snomed = 'http://snomed.info/sct';

function snomedCoding({ code, display }: SnomedCode): Coding {
  return { system: snomed, code, display };
}

const sidedLimbs: ReadonlyMap<string, BodyPlace> = new Map([
  ['leftArm', { part: 'arm', side: 'left' }],
  ['rightArm', { part: 'arm', side: 'right' }],
  ['leftLeg', { part: 'leg', side: 'left' }],
  ['rightLeg', { part: 'leg', side: 'right' }],
]);

function isPart(option: string): option is BodyPart {
  return bodyParts.some((part) => part === option);
}

function isSide(option: string): option is keyof typeof sideCodes {
  return Object.hasOwn(sideCodes, option);
}
