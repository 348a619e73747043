import type { QuestionId } from '../../questions/questionnaire.ts';
import { useWalkWords } from '../words/words-context.ts';
import { useAssessment } from './visit.ts';

interface FromFileNoteProps {
  readonly id: QuestionId;
  readonly noteId: string;
}

/** That the answer on this page came from a file, and can be changed. */
export function FromFileNote({ id, noteId }: FromFileNoteProps) {
  const { fromFile } = useWalkWords().questionPage;
  const isEmpty = useAssessment(({ answers }) => answers[id] === null);
  return (
    <p className="inset" id={noteId}>
      {isEmpty ? fromFile.leftEmpty : fromFile.answered}
    </p>
  );
}
