import { type PrintedForm, type PrintedItem, sentences } from './printed-form.ts';

/** By the number of a question, the names of the boxes that are ticked; for a text, what is written. */
type Ticks = ReadonlyMap<string, ReadonlySet<string>>;

/** What somebody did who follows the words of the form, and knows nothing else. */
export interface Followed {
  /** The questions and boxes that the words led to, in order. */
  readonly read: readonly PrintedItem[];
  /** By the id of the item: the boxes that were for this person. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
  /** The ids of the boxes of advice that stood on the way, before any words that lead on, and were for this person. */
  readonly advice: readonly string[];
}

/** @param ticksFor what the person would tick of a question, whatever is offered */
export function follow({ items }: PrintedForm, ticksFor: (id: string) => ReadonlySet<string>): Followed {
  const ticks = new Map<string, ReadonlySet<string>>();
  const offered = new Map<string, readonly string[]>();
  const read: PrintedItem[] = [];
  const advice: string[] = [];
  let at: number | undefined = 0;
  while (at !== undefined && items[at] !== undefined) {
    const item: PrintedItem = items[at] ?? nowhere(String(at));
    const mine = item.options.filter(
      ({ label, note }) => note === '' || isTrue(conditionIn(note), ticks, label),
    );
    if (!isForMe(item, mine.length, ticks)) {
      at = placeIn(item.lead, items);
      continue;
    }
    read.push(item);
    if (item.stops) break;
    const labels = mine.map(({ label }) => label);
    const isText = item.options.length === 0;
    const ticked = [...ticksFor(item.id)].filter((tick) => isText || labels.includes(tick));
    offered.set(item.id, labels);
    ticks.set(item.number, new Set(ticked));
    advice.push(
      ...item.advice.filter(({ lead }) => isTrue(conditionIn(lead), ticks, '')).map(({ id }) => id),
    );
    at = next(item, new Set(ticked), items, at);
  }
  return { read, offered, advice };
}

function isForMe({ lead, options }: PrintedItem, mine: number, ticks: Ticks): boolean {
  return sentences(lead).every((sentence) => {
    const count = /only if you count (\d+) or more\.$/.exec(sentence)?.[1];
    if (count !== undefined) {
      const always = options.filter(({ note }) => note === '').length;
      return mine - always >= Number(count);
    }
    const condition = /only if (.*)\.$/.exec(sentence)?.[1];
    return condition === undefined || isTrue(condition, ticks, '');
  });
}

function next(
  item: PrintedItem,
  ticked: ReadonlySet<string>,
  items: readonly PrintedItem[],
  at: number,
): number | undefined {
  const beside = item.options.find(({ label, way }) => way !== '' && ticked.has(label));
  if (beside) return placeIn(beside.way, items);
  const ticks = new Map([['here', ticked]]);
  const way = item.ways.find((sentence) => {
    const condition = /^If (you .*), go to /.exec(sentence)?.[1];
    return condition === undefined || isTrue(`${condition} in question here`, ticks, '');
  });
  return way === undefined ? at + 1 : placeIn(way, items);
}

function placeIn(sentence: string, items: readonly PrintedItem[]): number | undefined {
  const number = /[Gg]o to (\w+)\.?$/.exec(sentence.trim())?.[1];
  if (number === undefined && /the end of the form\.?$/.test(sentence.trim())) return undefined;
  const place = items.findIndex((item) => item.number === number);
  return place >= 0 ? place : nowhere(sentence);
}

function conditionIn(sentence: string): string {
  return /[Oo]nly if (.*?)\.(?: |$)/.exec(sentence)?.[1] ?? nowhere(sentence);
}

const list = '"[^"]*"(?:(?:, | or )"[^"]*")*';
const forms = [
  { form: `you ticked a box in question (\\w+) that is not (${list})`, says: 'other' },
  { form: `you ticked a box that is not (${list}) in question (\\w+)`, says: 'otherHere' },
  { form: `you ticked this in question (\\w+) too`, says: 'this' },
  { form: `you ticked (${list}) in question (\\w+)`, says: 'ticked' },
  { form: `you did not tick (${list}) in question (\\w+)`, says: 'notTicked' },
] as const;

type Said = (typeof forms)[number]['says'];

/** "X", "X or Y", "X and Y"; a sentence that has both words between its clauses says nothing certain. */
function isTrue(condition: string, ticks: Ticks, option: string): boolean {
  const parts = condition.split(/,? (and|or) (?=you )|, (?=you )/).filter((part) => part !== undefined);
  const joints = new Set(parts.filter((part) => part === 'and' || part === 'or'));
  if (joints.size > 1) throw new Error(`Nobody can tell what this joins: ${condition}`);
  const truths = parts
    .filter((part) => part.startsWith('you '))
    .map((part) => isClauseTrue(part, ticks, option));
  return joints.has('or') ? truths.includes(true) : !truths.includes(false);
}

function isClauseTrue(clause: string, ticks: Ticks, option: string): boolean {
  for (const { form, says } of forms) {
    const [whole, one = '', two = ''] = new RegExp(`^${form}$`).exec(clause) ?? [];
    if (whole !== undefined) return isSaid(says, one, two, ticks, option);
  }
  return nowhere(clause);
}

function isSaid(says: Said, one: string, two: string, ticks: Ticks, option: string): boolean {
  switch (says) {
    case 'ticked':
      return namesIn(one).some((name) => ticksAt(two, ticks).has(name));
    case 'notTicked':
      return !namesIn(one).some((name) => ticksAt(two, ticks).has(name));
    case 'other':
      return [...ticksAt(one, ticks)].some((name) => !namesIn(two).includes(name));
    case 'otherHere':
      return [...ticksAt(two, ticks)].some((name) => !namesIn(one).includes(name));
    case 'this':
      return ticksAt(one, ticks).has(option);
  }
}

function ticksAt(number: string, ticks: Ticks): ReadonlySet<string> {
  return ticks.get(number) ?? new Set();
}

function namesIn(quoted: string): readonly string[] {
  return [...quoted.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
}

function nowhere(words: string): never {
  throw new Error(`Nobody can follow these words: ${words}`);
}
