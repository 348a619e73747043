import { type FirstQuestionId, firstQuestions } from './first-questions.ts';
import { adviceList, sections } from './order.ts';
import { wordingOf } from './wording-of.ts';

type Page = (typeof sections)[number]['pages'][number];

/** The words of every other page, which are fetched while the first questions are being answered. */
export const laterWording = wordingOf(sections.flatMap((section) => [...section.pages]).filter(isLater));

export const adviceWords = wordingOf(adviceList);

function isLater(page: Page): page is Exclude<Page, { readonly id: FirstQuestionId }> {
  return !firstQuestions.some(({ id }) => id === page.id);
}
