import type { QuestionnaireItem } from 'fhir/r4';
import { type pages, sections } from '../../questions/questionnaire.ts';
import { inVoice, proseInVoice } from '../../questions/words.ts';
import { displayProse } from './display-prose.ts';
import { enabling, negated } from './enable-when.ts';
import { type Folded, fold } from './fold.ts';
import type { Making } from './making.ts';
import { questionItems } from './question-items.ts';

type Page = (typeof pages)[number];

/** One group a section. After a notice that ends the walk, a group is for those who were not shown it. */
export function sectionItems(making: Making): readonly QuestionnaireItem[] {
  let stillAsked: Folded = true;
  return sections.flatMap((section) => {
    const inSection: readonly Page[] = section.pages;
    const item = inSection.flatMap((page) => pageItems(page, making));
    const gate = enabling(stillAsked);
    stillAsked = afterEnd(inSection, making, stillAsked);
    const text = making.walkWords.sections[section.id];
    return item.length === 0 ? [] : [{ linkId: section.id, type: 'group', text, ...gate, item }];
  });
}

function pageItems(page: Page, making: Making): readonly QuestionnaireItem[] {
  if (!page.walks.includes(making.form.length)) return [];
  const applies = fold('when' in page ? page.when : undefined, making.certain);
  if (applies === false) return [];
  return page.kind === 'notice' ? [noticeItem(page, applies, making)] : questionItems(page, applies, making);
}

function noticeItem(
  { id }: Extract<Page, { kind: 'notice' }>,
  applies: Folded,
  { form, walkWords }: Making,
): QuestionnaireItem {
  const { title, body } = walkWords.questions[id];
  const prose = [inVoice(title, form.voice), ...proseInVoice(body, form.voice)];
  return { ...displayProse(id, prose), ...enabling(applies) };
}

/** @throws where the end of a walk could not be written as a condition on the groups after it */
function afterEnd(inSection: readonly Page[], { form, certain }: Making, before: Folded): Folded {
  const end = inSection.findIndex(
    (page) => page.kind === 'notice' && page.ends && page.walks.includes(form.length),
  );
  const notice = inSection[end];
  if (notice === undefined) return before;
  const shown = fold('when' in notice ? notice.when : undefined, certain);
  if (shown === false) return before;
  if (shown === true || before !== true || end < inSection.length - 1) {
    throw new Error('One notice alone may end the walk, under a condition, as the last page of its section.');
  }
  return negated(shown);
}
