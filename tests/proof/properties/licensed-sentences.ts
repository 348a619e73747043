import type { Site } from '../../../machines/reading.ts';
import { bodyParts } from '../../../questions/movements/body-parts.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { inVoice, type Phrase, type Voice } from '../../../questions/words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const { call, explanation, body } = walkWords;

/** The sentences that these answers allow, made from the answers themselves and not from a reading of them. */
export function licensedSentences(answers: Answers, voice: Voice): readonly string[] {
  const things = (answers.noticed ?? []).flatMap((thing) =>
    thing === 'notSure' ? [] : [call.noticedThing[thing]],
  );
  const places = sitesTicked(answers).map((site) => body.sites[site]);
  const told =
    places.length > 0
      ? explanation.told(places.length, String(places.length), listed(places))
      : explanation.toldNothing;
  const phrases: readonly Phrase[] = [
    told,
    call.opening,
    ...(things.length > 0 ? [call.noticed(listed(things))] : []),
    ...(places.length > 0 ? [call.parts(listed(places))] : []),
    ...said(answers.onsetAge, call.onsetAge),
    ...said(answers.onsetManner, call.onsetManner),
    ...said(answers.course, call.course),
    call.closing,
  ];
  return phrases.map((phrase) => inVoice(phrase, voice));
}

/** Head to toe; an arm or a leg by its side, left first. */
function sitesTicked({ parts = [], armSide, legSide }: Answers): readonly Site[] {
  const ticked = bodyParts.filter((part) => parts.includes(part));
  return ticked.flatMap((part): readonly Site[] => {
    if (part === 'arm') return armSide === undefined ? ['arm'] : arms[armSide];
    if (part === 'leg') return legSide === undefined ? ['leg'] : legs[legSide];
    return [part];
  });
}

const arms = {
  left: ['leftArm'],
  right: ['rightArm'],
  both: ['leftArm', 'rightArm'],
  notSure: ['arm'],
} as const;
const legs = {
  left: ['leftLeg'],
  right: ['rightLeg'],
  both: ['leftLeg', 'rightLeg'],
  notSure: ['leg'],
} as const;

function said(answer: string | undefined, words: Readonly<Record<string, Phrase>>): readonly Phrase[] {
  const phrase = answer === undefined ? undefined : words[answer];
  return phrase === undefined ? [] : [phrase];
}

/** "a, b and c". */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
