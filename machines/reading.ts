import { type BodyPart, bodyParts } from '../questions/movements/body-parts.ts';
import type { Answer, Answers, QuestionId } from '../questions/questionnaire.ts';
import type { Voice } from '../questions/words.ts';
import type { Path } from './path.ts';
import {
  type PatternReading,
  patternOf,
  type PlacedSite,
  type Side,
  sitesOf,
  type Ticked,
} from './pattern.ts';
import { voiceOf } from './voice.ts';

/** A place on the body. An arm or leg whose side is not known stands without a side. */
export type Site = PlacedSite | 'arm' | 'leg';

/** Plain facts taken from the path. `null` or an empty list: not asked, not answered or not sure. */
export interface Reading {
  readonly voice: Voice;
  readonly noticed: readonly Known<'noticed'>[];
  /** Head to toe, left before right. */
  readonly sites: readonly Site[];
  readonly pattern: PatternReading;
  readonly startedIn: Known<'startedIn'> | null;
  readonly spread: Known<'spread'> | null;
  readonly onsetAge: Known<'onsetAge'> | null;
  readonly onsetManner: Known<'onsetManner'> | null;
  readonly course: Known<'course'> | null;
  readonly timing: Known<'timing'> | null;
  readonly tasks: readonly Known<'tasks'>[];
  readonly worse: readonly Known<'worse'>[];
  readonly helps: readonly Known<'helps'>[];
}

/** An option that says something: "not sure" and "none" say nothing that a reading can repeat. */
type Known<Id extends QuestionId> = Exclude<Option<Answer<Id>>, 'notSure' | 'none'>;
type Option<A> = A extends readonly (infer O)[] ? O : A;

export function readingOf(path: Path): Reading {
  const { answers } = path;
  const ticked = tickedParts(answers);
  return {
    voice: voiceOf(answers),
    noticed: known(answers.noticed),
    sites: allSites(ticked),
    pattern: patternOf(ticked),
    startedIn: knownOne(answers.startedIn),
    spread: knownOne(answers.spread),
    onsetAge: knownOne(answers.onsetAge),
    onsetManner: knownOne(answers.onsetManner),
    course: knownOne(answers.course),
    timing: knownOne(answers.timing),
    tasks: known(answers.tasks),
    worse: known(answers.worse),
    helps: known(answers.helps),
  };
}

/** The parts and sides that the pattern is read from. A limb without a side counts as not sure of it. */
export function tickedParts(answers: Pick<Answers, 'parts' | 'armSide' | 'legSide'>): Ticked {
  const ticked = known(answers.parts);
  return {
    midline: ticked.filter(isMidline),
    ...(ticked.includes('arm') && { arm: answers.armSide ?? 'notSure' }),
    ...(ticked.includes('leg') && { leg: answers.legSide ?? 'notSure' }),
  } satisfies { midline: unknown; arm?: Side; leg?: Side };
}

function isMidline(part: BodyPart): part is Exclude<BodyPart, 'arm' | 'leg'> {
  return part !== 'arm' && part !== 'leg';
}

const siteOrder: readonly Site[] = bodyParts.flatMap((part): readonly Site[] => {
  if (part === 'arm') return ['leftArm', 'rightArm', 'arm'];
  if (part === 'leg') return ['leftLeg', 'rightLeg', 'leg'];
  return [part];
});

function allSites(ticked: Ticked): readonly Site[] {
  const sites: readonly Site[] = [
    ...sitesOf(ticked),
    ...(ticked.arm === 'notSure' ? (['arm'] as const) : []),
    ...(ticked.leg === 'notSure' ? (['leg'] as const) : []),
  ];
  return siteOrder.filter((site) => sites.includes(site));
}

function known<O extends string>(
  ticked: readonly O[] | undefined,
): readonly Exclude<O, 'notSure' | 'none'>[] {
  return (ticked ?? []).filter(isKnown);
}

function knownOne<O extends string>(option: O | undefined): Exclude<O, 'notSure' | 'none'> | null {
  return option !== undefined && isKnown(option) ? option : null;
}

function isKnown<O extends string>(option: O): option is Exclude<O, 'notSure' | 'none'> {
  return option !== 'notSure' && option !== 'none';
}
