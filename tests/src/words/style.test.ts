import { describe, expect, test } from 'vitest';
import { allTexts } from '../../support/all-texts.ts';

const sentences = allTexts().flatMap(({ at, text }) =>
  withoutLinks(text)
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => ({ at, sentence })),
);

test('There are words to look through', () => {
  expect(sentences.length).toBeGreaterThan(1000);
});

describe('No sentence', () => {
  test.each([
    ['has a negative contraction', /n't\b|\bcannot've\b/i],
    ['asks nicely, is sorry or says what people should do', /\b(please|sorry|should|should've)\b/i],
    ['has a curly quotation mark or apostrophe', /[‘’“”]/],
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
});

/** What the clinic and others call themselves is theirs. */
function withoutNames(sentence: string): string {
  return sentence.replaceAll('Centre for Movement Disorders', 'centre');
}

function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
