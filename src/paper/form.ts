import { sectionOf } from '../../machines/progress.ts';
import { type SectionId, sections } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import { type AdviceOnPaper, adviceOnPaper } from './advice-on-paper.ts';
import { type Item, routed } from './routing.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The whole questionnaire as one paper form, as data: the words on it and the tests read the same. */
export interface PaperForm {
  readonly voice: Voice;
  readonly given: Sheet['given'];
  readonly parts: readonly Part[];
}

interface Part {
  readonly id: SectionId;
  readonly items: readonly (Item & { readonly advice: readonly AdviceOnPaper[] })[];
}

/** The form for whoever answers in this voice. */
export function paperForm(voice: Voice): PaperForm {
  const sheet = sheetOf(voice);
  const advice = adviceOnPaper(sheet, voice);
  const items = routed(sheet).map((item) => ({
    ...item,
    advice: advice.filter(({ after }) => after === item.page.id),
  }));
  const parts = sections.map(({ id }) => ({
    id,
    items: items.filter(({ page }) => sectionOf(page.id) === id),
  }));
  return { voice, given: sheet.given, parts: parts.filter((part) => part.items.length > 0) };
}
