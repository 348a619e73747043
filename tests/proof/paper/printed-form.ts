import type { Voice } from '../../../questions/words.ts';
import { paperDocument } from '../../../src/paper/paper-document.tsx';
import { paper } from '../../../src/words/en/paper.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';

/** What is printed of one question or box, as text and nothing else. */
export interface PrintedItem {
  /** Only names it in the answers of a test: a person on paper goes by the number. */
  readonly id: string;
  readonly number: string;
  readonly lead: string;
  readonly options: readonly PrintedOption[];
  readonly ways: readonly string[];
  /** The boxes of advice that come before any of its ways: what comes after one is passed by. */
  readonly advice: readonly PrintedAdvice[];
  readonly stops: boolean;
  /** Everything that is read with it. */
  readonly text: string;
}

interface PrintedOption {
  readonly label: string;
  readonly note: string;
  readonly way: string;
}

interface PrintedAdvice {
  readonly id: string;
  readonly lead: string;
}

export interface PrintedForm {
  readonly items: readonly PrintedItem[];
  /** The ids of all boxes of advice, wherever they stand. */
  readonly advice: readonly string[];
}

/** The form for a voice, read back from its HTML as a person reads it. Needs a browser's `DOMParser`. */
export function printedForm(voice: Voice): PrintedForm {
  const html = paperDocument({ voice, print: 'usual' }, { words, walkWords, paper }, '');
  return readForm(new DOMParser().parseFromString(html, 'text/html'));
}

/** The same of any page with the markup of a form. */
export function readForm(page: ParentNode): PrintedForm {
  return {
    items: groupsOf(page).map(itemOf),
    advice: [...page.querySelectorAll(adviceBox)].map(adviceId),
  };
}

const adviceBox = '[id^="advice-"]';
const way = '.boxes__way, .item__way, .item__ways li';

/** Each question or box, with the advice and the ways that come before the next one, in the order of the page. */
function groupsOf(page: ParentNode): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  for (const element of page.querySelectorAll(`.item, ${adviceBox}, ${way}`)) {
    if (element.matches('.item')) groups.push([element]);
    else groups.at(-1)?.push(element);
  }
  return groups;
}

function itemOf(group: readonly Element[]): PrintedItem {
  const [item, ...after] = group;
  if (!item) throw new Error('A group begins with its item.');
  const firstWay = after.findIndex((element) => element.matches(way));
  const beforeWays = firstWay < 0 ? after : after.slice(0, firstWay);
  return {
    id: item.id,
    number: textOf(item, '.item__number'),
    lead: [...item.querySelectorAll(':scope > .item__lead > strong')].map((one) => one.textContent).join(''),
    options: [...item.querySelectorAll('.boxes__option')].map(optionOf),
    ways: after
      .filter((element) => element.matches('.item__way, .item__ways li'))
      .flatMap(({ textContent }) => sentences(textContent)),
    advice: beforeWays
      .filter((element) => element.matches(adviceBox))
      .map((box) => ({ id: adviceId(box), lead: textOf(box, '.item__lead') })),
    stops: textOf(item, '.item__box').endsWith(paper.stop),
    text: item.textContent,
  };
}

function adviceId(box: Element): string {
  return box.id.replace('advice-', '');
}

function optionOf(option: Element): PrintedOption {
  const notes = [...option.querySelectorAll('.boxes__note')].map((note) => note.textContent);
  return {
    label: textOf(option, '.boxes__label'),
    note: notes.find((note) => note.startsWith('Only if')) ?? '',
    way: textOf(option, '.boxes__way'),
  };
}

function textOf(element: Element, place: string): string {
  return element.querySelector(place)?.textContent.trim() ?? '';
}

/** Cut where a full stop ends a sentence: no box has one in its name. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+/).filter((sentence) => sentence !== '');
}
