import { forgetCopies } from '../invitation/kept-invitation.ts';
import { dropAllDrafts } from '../saving/draft.ts';
import { stopKeeping } from '../saving/saving.ts';
import { keptShelf } from '../saving/shelf.ts';
import { actorOfVisit } from '../walk/visit.ts';
import type { FoundInFile } from './read-file.ts';

/** Whether there is anything that the answers of a file would take the place of. */
export function hasAnswersHere(): boolean {
  const { answers, refusal } = actorOfVisit().getSnapshot().context;
  return Object.keys(answers).length > 0 || (refusal !== null && refusal !== 'expired');
}

/**
 * Puts the answers of a file in place of what is here: nothing of that may mix with them. Whoever asked to keep answers on
 * the device asked it for those that were here.
 */
export function takeAnswers({ path, response }: FoundInFile): void {
  const actor = actorOfVisit();
  if (actor.getSnapshot().context.refusal !== null || keptShelf.read() !== null) stopKeeping();
  dropAllDrafts();
  forgetCopies();
  actor.send({ type: 'prefill', answers: path.answers, length: response.length });
}
