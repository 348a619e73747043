// oxlint-disable-next-line no-restricted-imports -- what is measured here is xstate itself
import { assign, createActor, createMachine } from 'xstate';
import type { assessment } from '../../machines/assessment.ts';
import type { Path } from '../../machines/path.ts';

type Machine = ReturnType<typeof assessment>;

/** The machine made again from what it was made of: all the work is xstate's. */
export function remade(machine: Machine) {
  return createMachine(machine.config, machine.implementations);
}

/** The same machine, whose guards only look up in a finished path what ours work out: what is left is xstate's own cost. */
export function knowing(machine: Machine, { steps }: Path) {
  const ids = [...steps.map((step) => step.id), 'checkAnswers' as const];
  const next = new Map<string, string | undefined>(ids.map((id, index) => [id, ids[index + 1]]));
  const before = new Map<string, string | undefined>(ids.map((id, index) => [id, ids[index - 1]]));
  const known = machine.provide({
    guards: {
      isReturning: () => false,
      isChangeOf: () => false,
      isHeadedFor: ({ context }, { place }) => context.place === place,
      leadsTo: (_, { from, to }) => next.get(from) === to,
      isPrecededBy: (_, params) => before.get(params.at) === params.before,
    },
    actions: { recordAnswer: assign({}) },
  });
  return (place: Path['standsAt']) => createActor(known, { input: { checked: true, place } }).start();
}
