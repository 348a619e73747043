import { describe, expect, test } from 'vitest';
import { allTexts } from '../../support/all-texts.ts';

/** The only sentences that may name what Beforehand never does, or speak of people who have dystonia in general. */
const allowed = [
  'Beforehand does not give a diagnosis and is not for emergencies.',
  'It does not give a diagnosis.',
  'Beforehand does not give a diagnosis.',
  'This is not a diagnosis.',
  'A word for where movements are is not a diagnosis.',
  'It does not say that you have dystonia.',
  'For people who have dystonia, treatments include:',
];

const claims = [
  /\b(have|has) dystonia/,
  /\byour (dystonia|condition|symptoms|risk|type)\b/,
  /likel|probab|chances are/,
  /suggests?\b|consistent with|\bmatch(es)?\b|\bpoints? to\b/,
  /diagnos/,
  /\brisk|\bscore|\bresults?\b|\bassessment/,
  /detect|calculat|analys|interpret(s|ed|ation)\b|\bmonitor/,
  /rules? (this |it )?out|nothing to worry|you do not have/,
  /people like you|based on your answers/,
];

const sentences = allTexts().flatMap(({ at, text }) =>
  withoutLinks(text)
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => ({ at, sentence })),
);

test('There are words to look through', () => {
  expect(sentences.length).toBeGreaterThan(1000);
});

test('Nothing claims a diagnosis, a cause or a chance', () => {
  const said = sentences.filter(
    ({ sentence }) =>
      !allowed.includes(sentence) && claims.some((claim) => claim.test(sentence.toLowerCase())),
  );
  expect(said).toEqual([]);
});

test.each([
  'Your symptoms suggest dystonia.',
  'You probably have dystonia.',
  'Your result is 7 out of 10.',
  'This rules out a stroke.',
  'Based on your answers, see a specialist.',
])('A claim would be found: %s', (sentence) => {
  expect(claims.some((claim) => claim.test(sentence.toLowerCase()))).toBe(true);
});

describe('No sentence', () => {
  test.each([
    ['has a negative contraction', /n't\b|\bcannot've\b/i],
    ['asks nicely, is sorry or says what people should do', /\b(please|sorry|should|should've)\b/i],
    ['has a curly quotation mark or apostrophe', /[‘’“”]/],
    ['is spelt the American way', american()],
    ['says ring or dial for call', /\b(ring|dial)\b/i],
    ['says drug or medication for medicine', /\b(drugs?|medications?)\b/i],
    ['says fever for high temperature', /\bfever/i],
    ['says disorder or disease for condition', /\b(disorders?|diseases?)\b/i],
    ['says clinician for doctor', /\bclinicians?\b/i],
    ['says that people suffer', /\bsuffer/i],
    ['shouts', /!|\b(?!ADHD|NHS|DBS|DVLA|GOV|EASS|WCAG)[A-Z]{4,}\b/],
    ['has two spaces, or one at its end', / {2}|\s$/],
  ])('%s', (_what, form) => {
    const said = sentences.filter(({ sentence }) => form.test(withoutNames(sentence)));
    expect(said).toEqual([]);
  });

  test('has more than 25 words', () => {
    const long = sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

test.each(['generalized', 'Recognizing', 'behavior', 'tumors', 'the center', 'analyze'])(
  'An American form would be found: %s',
  (form) => {
    expect(form).toMatch(american());
  },
);

test.each(['generalised', 'behaviour', 'tumours', 'the centre', 'size', 'seizure', 'a prized colour'])(
  'A British form stands: %s',
  (form) => {
    expect(form).not.toMatch(american());
  },
);

/** What the clinic and others call themselves is theirs. */
function withoutNames(sentence: string): string {
  return sentence.replaceAll('Centre for Movement Disorders', 'centre');
}

function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

function american(): RegExp {
  const endings = String.raw`(?!size|prize|resize|seize)\w+iz(e|ed|es|ing|ation|ations)`;
  const words = [
    String.raw`(color|behavior|tumor|pediatric|anesthe|hemorrh|esophag|favorite|neighbor|diarrhea)\w*`,
    String.raw`center(ed|s)?|fiber|gray|mom|analyzed?|practicing|travel(ed|ing)|cancel(ed|ing)|toward`,
  ];
  return new RegExp(String.raw`\b(${[endings, ...words].join('|')})\b`, 'i');
}
