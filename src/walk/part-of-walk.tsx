import { progressAt } from '../../machines/progress.ts';
import type { PageId } from '../../questions/questionnaire.ts';
import { useAskingWords, useWords } from '../words/words-context.ts';
import { writtenNumber } from '../words/written-number.ts';
import { usePath } from './visit.ts';

/** "Part 2 of 5: Where", counted on the path. */
export function PartOfWalk({ id, partId }: { readonly id: PageId; readonly partId: string }) {
  const { questionPage, sections } = useAskingWords();
  const { language } = useWords();
  const { part, total, section } = progressAt(usePath(), id);
  const words = questionPage.part(
    writtenNumber(part, language),
    writtenNumber(total, language),
    sections[section],
  );
  return (
    <p className="part" id={partId}>
      {words}
    </p>
  );
}
