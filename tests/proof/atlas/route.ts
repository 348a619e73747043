import { assessment } from '../../../machines/assessment.ts';
import { pages, sections } from '../../../questions/questionnaire.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { labelOf } from './rules-in-words.ts';

/** The way through the questionnaire as a Mermaid flowchart, drawn from the states and transitions of the machine. */
export function routeDiagram(): string {
  return [
    'flowchart TD',
    ...around.map(([state, label]) => `  ${state}(["${label}"])`),
    ...sections.flatMap((section) => [
      `  subgraph section_${section.id}["${walkWords.sections[section.id]}"]`,
      ...section.pages.map(({ id }) => `    ${id}["${labelOf(id)}"]`),
      '  end',
    ]),
    ...Object.keys(assessment().states).flatMap((state) => edgesFrom(state).map((edge) => `  ${edge}`)),
  ].join('\n');
}

/** The states that are no page of the questionnaire. */
const around = [
  ['emergencyCheck', 'Emergency check'],
  ['emergency', 'Emergency'],
  ['arriving', 'Where the path waits'],
  ['checkAnswers', 'Check your answers'],
  ['summary', 'Summary'],
  ['keepAnswers', 'Keep the answers'],
  ['deleted', 'Answers deleted'],
  ['savedProblem', 'Saved answers that cannot be used'],
] as const;

/** Back is the same edges the other way, so it is not drawn; nor is where a person arrives who heads for a page. */
function edgesFrom(state: string): readonly string[] {
  if (state === 'arriving') return [`arriving --> ${pages[0]?.id}`];
  const { transitions } = machineState(state);
  const drawn = [...transitions]
    .filter(([event]) => event !== 'back')
    .flatMap(([event, some]) =>
      some.flatMap(({ target }) => (target ?? []).flatMap(({ key }) => arrow(state, event, key))),
    );
  return [...new Set(drawn)];
}

function arrow(from: string, event: string, to: string): readonly string[] {
  const isOnwards = event === 'answer' || event === 'continue';
  // A change leads back to where the path waits, from every page; once is enough to say so.
  if (isOnwards) return to === 'arriving' ? [] : [`${from} --> ${to}`];
  return [`${from} -. ${event} .-> ${to}`];
}

/** What can be done from every page, and where it leads. */
export function edgesFromEverywhere(): readonly string[] {
  return [...assessment().root.transitions].flatMap(([event, some]) => {
    const targets = some.flatMap(({ target }) => (target ?? []).map(({ key }) => key));
    return targets.map((target) => `\`${event}\` leads to ${nameOf(target)}`);
  });
}

function nameOf(state: string): string {
  return around.find(([key]) => key === state)?.[1] ?? labelOf(state);
}

function machineState(state: string) {
  const found = Object.entries(assessment().states).find(([key]) => key === state)?.[1];
  if (!found) throw new Error(`The machine has no state "${state}".`);
  return found;
}
