import { expect, test } from 'vitest';
import { languageTags } from '../../../src/words/languages.ts';
import { writtenNumber } from '../../../src/words/written-number.ts';

const wholeNumbers = Array.from({ length: 1100 }, (_, number) => number);

test.each([...languageTags, 'ar-EG', 'bn', 'de'])(
  'A number in %s is as the browser writes it',
  (language) => {
    const written = new Intl.NumberFormat(language);
    for (const number of [...wholeNumbers, 12_345, -1, 0.5]) {
      expect(writtenNumber(number, language)).toBe(written.format(number));
    }
  },
);
