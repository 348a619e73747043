import { assign, createMachine, type setup as setupOfXState } from 'xstate';

/**
 * What `setup` of xstate does for a machine with guards and actions, with its types and without the half kilobyte of what
 * else it offers: everybody who answers the first question fetches it (docs/decisions/0022).
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of xstate for what xstate itself does
export const setup = (({ guards, actions }: Required<Parts>) => ({
  assign,
  createStateConfig: (config: unknown) => config,
  createMachine: (config: Parameters<typeof createMachine>[0]) => createMachine(config, { guards, actions }),
})) as unknown as typeof setupOfXState;

type Parts = Pick<NonNullable<Parameters<typeof createMachine>[1]>, 'guards' | 'actions'>;
