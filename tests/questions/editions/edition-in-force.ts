import { voices } from '../../../machines/voice.ts';
import type { Advice } from '../../../questions/advice.ts';
import type { Page } from '../../../questions/question.ts';
import { adviceList, pages, sections } from '../../../questions/questionnaire.ts';
import { questionnaireVersion } from '../../../questions/version.ts';
import type { Edition, EditionPage, EditionWords } from '../../../src/doctor/edition/edition-schema.ts';
import { languageTags } from '../../../src/words/languages.ts';
import { loadWalkWords } from '../../../src/words/later-words.ts';
import type { WalkWords } from '../../../src/words/words.ts';

/** The edition that questions/ and src/words/ make today. */
export async function editionInForce(): Promise<Edition> {
  const words = await Promise.all(
    languageTags.map(async (tag) => [tag, wordsKept(await loadWalkWords(tag))] as const),
  );
  return {
    version: questionnaireVersion,
    voices,
    sections: sections.map((section) => ({ id: section.id, pages: section.pages.map(({ id }) => id) })),
    pages: pages.map(pageKept),
    advice: adviceList.map(
      ({ words: _words, ...rules }: Advice) => copied(rules) as Edition['advice'][number],
    ),
    words: Object.fromEntries(words),
  };
}

function pageKept({ words: _words, ...rules }: Page): EditionPage {
  return copied(rules) as EditionPage;
}

/** Through JSON, as it is kept: definitions are read-only, and an edition is data that was parsed. */
function copied(rules: object): unknown {
  return JSON.parse(JSON.stringify(rules));
}

function wordsKept({ sections: titles, questions, advice }: WalkWords): EditionWords {
  return {
    sections: titles,
    questions: Object.fromEntries(
      pages
        .filter((page) => page.kind !== 'notice')
        .map(({ id }) => {
          const words = questions[id];
          const { label, question } = words;
          return [id, { label, question, ...('options' in words && { options: words.options }) }];
        }),
    ),
    notices: Object.fromEntries(
      pages.filter((page) => page.kind === 'notice').map(({ id }) => [id, questions[id].title]),
    ),
    advice: Object.fromEntries(adviceList.map(({ id }) => [id, advice[id].title])),
  };
}
