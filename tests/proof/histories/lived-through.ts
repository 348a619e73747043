import { initialTransition } from 'xstate';
import {
  assessment,
  type AssessmentEvent,
  type AssessmentInput,
  type AssessmentSnapshot,
} from '../../../machines/assessment.ts';
import { currentPath } from '../../../machines/current-path.ts';
import { savedText } from '../../../machines/saved-text.ts';
import { restore } from '../../../machines/saved-answers.ts';
import { type Answers, isQuestionId, type PageId, pages } from '../../../questions/questionnaire.ts';
import { chosen } from '../../machines/any-answers.ts';
import { step, walked } from '../../machines/walked.ts';
import type { Move } from './any-history.ts';

/** Somebody half-way: where the machine is, and the last thing that they said to each question. */
export interface Life {
  readonly snapshot: AssessmentSnapshot;
  readonly said: Answers;
}

export function begun(input: AssessmentInput): Life {
  return { snapshot: walked({ checked: true, ...input }), said: input.answers ?? {} };
}

export function livedThrough(life: Life, moves: readonly Move[]): Life {
  return moves.reduce(moved, life);
}

function moved(life: Life, { does, choice, place }: Move): Life {
  switch (does) {
    case 'answers':
      return answered(life, choice);
    case 'goes back':
      return sent(life, { type: 'back' });
    case 'changes an answer':
      return isQuestionId(place) ? sent(life, { type: 'change', question: place }) : life;
    case 'goes to an address':
      return sent(life, { type: 'visit', place });
    case 'takes the short set':
      return sent(
        life,
        { type: 'checkEmergency' },
        { type: 'chooseLength', length: 'short' },
        { type: 'noEmergency' },
      );
    case 'takes the full set':
      return sent(
        life,
        { type: 'checkEmergency' },
        { type: 'chooseLength', length: 'full' },
        { type: 'noEmergency' },
      );
    case 'adds the rest':
      return sent(life, { type: 'confirm' }, { type: 'answerTheRest' });
    case 'reloads':
      return { ...life, snapshot: reloaded(life.snapshot) };
  }
}

function answered(life: Life, choice: number): Life {
  const { value, context } = life.snapshot;
  const asked = pages.find((page) => page.id === value);
  if (!asked) return sent(life, { type: 'confirm' });
  if (asked.kind === 'notice') return sent(life, { type: 'continue' });
  const waiting = currentPath(context).steps.find(({ id }) => id === asked.id);
  if (!waiting) throw new Error(`The machine shows "${asked.id}", which is not on the path.`);
  return said(life, asked.id, chosen(waiting, choice));
}

function said(life: Life, question: PageId, value: ReturnType<typeof chosen>): Life {
  if (!isQuestionId(question)) return life;
  return {
    ...sent(life, { type: 'answer', question, value }),
    // In the order of answering, as the machine keeps them.
    said: { ...life.said, [question]: value },
  };
}

function sent(life: Life, ...events: readonly AssessmentEvent[]): Life {
  return { ...life, snapshot: events.reduce(step, life.snapshot) };
}

/** What a reload of the tab keeps: the envelope in its storage, and nothing of the machine. */
function reloaded({ context }: AssessmentSnapshot): AssessmentSnapshot {
  const restored = restore(savedText({ ...context, savedAt: new Date(0), expiresAt: null }), new Date(0));
  if (restored.kind === 'refused') throw new Error(`What was saved is refused: ${restored.refusal}.`);
  const { savedAt: _, expiresAt: __, ...input } = restored.saved;
  const [snapshot] = initialTransition(assessment(), input);
  if (snapshot.context.length !== context.length) throw new Error('A reload changed the set of questions.');
  return snapshot;
}
