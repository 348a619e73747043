import { assign, setup } from 'xstate';
import { type Answer, questions } from './questions.ts';

interface Event {
  readonly type: 'answer';
  readonly question: string;
  readonly answer: Answer;
}

interface Context {
  readonly answers: Readonly<Record<string, Answer>>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- how XState takes its types
const types = {} as { readonly context: Context; readonly events: Event };

/** One state for each question, in order. */
export const machine = setup({
  types,
  actions: {
    keep: assign(({ context, event }) => ({
      answers: { ...context.answers, [event.question]: event.answer },
    })),
  },
}).createMachine({
  context: { answers: {} },
  initial: 'who',
  states: {
    ...Object.fromEntries(
      questions.map(({ id }, index) => [
        id,
        { on: { answer: { actions: 'keep' as const, target: questions[index + 1]?.id ?? 'end' } } },
      ]),
    ),
    end: { type: 'final' },
  },
});
