import { useWalkWords } from '../words/words-context.ts';
import type { NoteProps } from './question-form.tsx';
import { useAssessment } from './visit.ts';

/** That the answer on this page came from a file, and can be changed. */
export function FromFileNote({ id, noteId }: NoteProps) {
  const { fromFile } = useWalkWords().questionPage;
  const isEmpty = useAssessment(({ answers }) => answers[id] === null);
  return (
    <p className="inset" id={noteId}>
      {isEmpty ? fromFile.leftEmpty : fromFile.answered}
    </p>
  );
}
