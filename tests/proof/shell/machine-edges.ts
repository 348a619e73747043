import { assessment } from '../../../machines/assessment.ts';
import { edge } from './crossings.ts';

/** Every edge that the machine has, read from its states. What stays where it is, is no edge. */
export function machineEdges(): ReadonlySet<string> {
  const nodes = [{ key: 'everywhere', node: assessment().root }, ...statesOfMachine()];
  return new Set(
    nodes.flatMap(({ key, node }) => [
      ...[...node.transitions].flatMap(([event, some]) => targetsOf(some).map((to) => edge(key, event, to))),
      ...targetsOf(node.always ?? []).map((to) => edge(key, 'always', to)),
    ]),
  );
}

function statesOfMachine() {
  return Object.entries(assessment().states).map(([key, node]) => ({ key, node }));
}

interface Transition {
  readonly target?: readonly { readonly key: string }[] | undefined;
}

function targetsOf(transitions: readonly Transition[]): readonly string[] {
  return transitions.flatMap(({ target }) => (target ?? []).map(({ key }) => key));
}
