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
  readonly text: string;
}

export interface PrintedForm {
  readonly items: readonly PrintedItem[];
  readonly advice: readonly PrintedAdvice[];
}

/** The form for a voice, read back from its HTML as a person reads it. Needs a browser's `DOMParser`. */
export function printedForm(voice: Voice): PrintedForm {
  const html = paperDocument({ voice, print: 'usual' }, { words, walkWords, paper }, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    items: [...page.querySelectorAll('.item')].map(itemOf),
    advice: [...page.querySelectorAll('[id^="advice-"]')].map((box) => ({
      id: box.id.replace('advice-', ''),
      lead: textOf(box, '.item__lead'),
      text: box.textContent,
    })),
  };
}

function itemOf(item: Element): PrintedItem {
  const ways = [...item.querySelectorAll('.item__ways li, .item__way')].map((line) => line.textContent);
  return {
    id: item.id,
    number: textOf(item, '.item__number'),
    lead: [...item.querySelectorAll(':scope > .item__lead > strong')].map((one) => one.textContent).join(''),
    options: [...item.querySelectorAll('.boxes__option')].map(optionOf),
    ways: ways.flatMap(sentences),
    stops: textOf(item, '.item__box').endsWith(paper.stop),
    text: item.textContent,
  };
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
