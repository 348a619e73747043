import { voices } from '../../../questions/words.ts';
import { paperForm } from '../../../src/paper/form.ts';
import { adviceLead, leadOf, optionLead, waysOnFrom } from '../../../src/paper/sentences.ts';
import { paper } from '../../../src/words/en/paper.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

/** Every sentence of the paper forms that is made from a condition. */
export function paperSentences(): readonly string[] {
  return voices.flatMap((voice) => {
    const form = paperForm(voice);
    const writing = { paper, walkWords, language: 'en', form };
    return form.parts
      .flatMap(({ items }) => items)
      .flatMap((item) => [
        ...leadOf(item, writing),
        ...item.options.flatMap((option) => optionLead(item, option, writing) ?? []),
        ...waysOnFrom(item, writing),
        ...item.advice.map(({ when }) => adviceLead(when, writing)),
      ]);
  });
}
