import { format } from 'prettier';
import { patternOf } from '../../../machines/pattern.ts';
import { tickedParts } from '../../../machines/reading.ts';
import { rulesInForce } from '../classes/rules.ts';
import { answerSetsOf, pathsOf, sum } from '../walk/size.ts';
import { allSituations } from '../walk/ways.ts';
import { waysThroughTheParts } from './kept-rules.ts';
import { allOutcomes, type Outcome } from './outcomes.ts';
import { edgesFromEverywhere, routeDiagram } from './route.ts';
import { adviceRuleInWords, answersInWords, labelOf, pageRuleInWords } from './rules-in-words.ts';
import { share, whole, written } from './written.ts';

/** The atlas as Markdown: the route, every outcome, and the rule behind each. */
export function atlasPage(): Promise<string> {
  const answerSets = sum(allSituations().map(answerSetsOf));
  const page = [...opening(answerSets), ...route(), ...patterns(), ...outcomes(answerSets), ...rules()].join(
    '\n',
  );
  return format(page, { parser: 'markdown', printWidth: 110 });
}

function opening(answerSets: bigint): readonly string[] {
  const paths = sum(allSituations().map(pathsOf));
  return [
    '# Atlas: every outcome, and the way there',
    '',
    'Made by `npm run atlas` from the code that ships, and checked on every change. **Nothing here is signed**: see',
    '[what still needs a signature](../safety/unsigned.md).',
    '',
    `There are ${whole(paths)} complete paths that the rules tell apart. They stand for ${written(answerSets)} different sets of`,
    'answers, a text counted as written or left empty. How this is walked: [the proof](README.md).',
    '',
  ];
}

function route(): readonly string[] {
  return [
    '## The route',
    '',
    'Drawn from the states and transitions of the machine. Back is the same way in the other direction, and is not drawn.',
    'Dotted lines are what a person does beside answering. "Where the path waits" leads to whatever is next to answer.',
    '',
    '```mermaid',
    routeDiagram(),
    '```',
    '',
    'From every page:',
    '',
    ...edgesFromEverywhere().map((edge) => `- ${edge}`),
    '',
  ];
}

/** Of the parts and sides alone: what the pattern rules make of each way to tick them. */
function patterns(): readonly string[] {
  const ways = waysThroughTheParts();
  const found = new Map<string, number>();
  for (const { answers } of ways) {
    const { pattern, trace } = patternOf(tickedParts(answers));
    const key = `| ${pattern} | ${trace.at(-1)} |`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return [
    '## Patterns of parts',
    '',
    `There are ${whole(ways.length)} ways to tick parts and sides, "not sure" among them. The rules: [pattern rules](../pattern-rules.md).`,
    '',
    '| Pattern | Decided by rule | Ways to tick |',
    '| --- | --- | --- |',
    ...[...found.keys()].sort().map((key) => `${key} ${whole(found.get(key) ?? 0)} |`),
    '',
  ];
}

function outcomes(all: bigint): readonly string[] {
  return [
    '## Outcomes',
    '',
    'One row for each pattern with each piece of advice that can be shown beside it, or with none. A person who sees 2 pieces',
    'of advice is counted in both rows. The example is the shortest; whatever it does not name may be answered in any way that',
    'brings no other advice into it. The digest changes when any set of answers comes or goes.',
    '',
    '| Pattern | Advice | Sets of answers | Share | Shortest example | Digest |',
    '| --- | --- | --- | --- | --- | --- |',
    ...allOutcomes()
      .toSorted(inOrder)
      .map((outcome) => outcomeRow(outcome, all)),
    '',
  ];
}

function inOrder(one: Outcome, other: Outcome): number {
  return `${one.pattern} ${one.advice}`.localeCompare(`${other.pattern} ${other.advice}`, 'en');
}

function outcomeRow({ pattern, advice, answerSets, example, digest }: Outcome, all: bigint): string {
  const cells = [
    pattern,
    advice,
    written(answerSets),
    share(answerSets, all),
    answersInWords(example),
    `\`${digest}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

function rules(): readonly string[] {
  return [
    '## Rules of advice',
    '',
    '| Advice | Because of any one of |',
    '| --- | --- |',
    ...rulesInForce.advice.map((advice) => `| ${advice.id} | ${adviceRuleInWords(advice)} |`),
    '',
    '## Rules of pages',
    '',
    '| Page | Asked |',
    '| --- | --- |',
    ...rulesInForce.pages.map((page) => `| ${labelOf(page.id)} | ${pageRuleInWords(page)} |`),
    '',
  ];
}
