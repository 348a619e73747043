import { expect, test } from 'vitest';
import type { Pattern } from '../../../../machines/pattern.ts';
import { distributionSentence } from '../../../../src/doctor/summary/distribution-sentence.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';

test.each<[Pattern, boolean, string]>([
  ['not-stated', false, 'no part was ticked'],
  ['one-part', false, '1 part (focal)'],
  ['neighbouring', false, 'neighbouring parts (segmental)'],
  ['separate', true, 'separate parts (multifocal)'],
  ['one-side', true, 'arm and leg of 1 side (hemi)'],
  ['trunk-and-others', true, 'trunk and at least 2 other parts, a leg among them (generalised)'],
  ['trunk-and-others', false, 'trunk and at least 2 other parts, no leg among them (generalised)'],
  ['unnamed', false, 'no name, since the ticks can be read in more than 1 way'],
])('%s, a leg among them: %s', (pattern, leg, name) => {
  expect(distributionSentence({ pattern, leg, rule: 4 }, doctorWords.summary, 'other')).toBe(
    `Distribution as ticked by the carer: ${name}. Rule 4, arithmetic on ticks, not an examination.`,
  );
});
