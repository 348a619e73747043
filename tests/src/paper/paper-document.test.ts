// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { inVoice, voices } from '../../../questions/words.ts';
import { questionnaireVersion } from '../../../questions/version.ts';
import { paperDocument } from '../../../src/paper/paper-document.tsx';
import { type PaperFile, paperFiles } from '../../../src/paper/paper-addresses.ts';
import { paper } from '../../../src/words/en/paper.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import type { PaperWords } from '../../../src/words/paper-words.ts';

const spoken = { words, walkWords, paper };
const named = paperFiles.map((file) => [`${file.voice}, ${file.print} print`, file] as const);

describe('The foot', () => {
  test.each([
    ['self', 'about yourself'],
    ['child', 'about your child'],
    ['other', 'about somebody you care for'],
  ] as const)('names the form "%s", its version and the print', (voice, name) => {
    const html = paperDocument({ voice, print: 'usual' }, spoken, '');
    const foot = `Beforehand, form ${name}, version ${questionnaireVersion}, print ${markOf(html)}`;
    expect(html).toContain(`@bottom-left{content:"${foot}"`);
    expect(html).toContain(`<p class="paper__version">${foot}</p>`);
  });

  test('names the same print in each size, and another for each voice', () => {
    const marks = paperFiles.map((file) => markOf(paperDocument(file, spoken, '')));
    expect(marks).toHaveLength(6);
    expect(new Set(marks).size).toBe(voices.length);
    expect(marks[0]).toBe(marks[1]);
  });

  test.each([
    ['a line of advice', withAdvice('Call a doctor today.')],
    ['a line of the emergency list', withEmergency('the face drops')],
    ['a word of the form itself', { ...spoken, paper: { ...paper, tickOne: 'Tick one.' } }],
  ])('names another print where %s is another', (_what, others) => {
    const file = { voice: 'self', print: 'usual' } as const;
    expect(markOf(paperDocument(file, others, ''))).not.toBe(markOf(paperDocument(file, spoken, '')));
  });
});

describe.each(named)('The form (%s)', (_name, file) => {
  test.each(['this page', 'unless you share it', 'everyone who sees it', 'Select ', 'click'])(
    'does not speak as a screen does: "%s"',
    (words) => {
      const sentences = textOf(bodyOf(file, paper)).split('. ');
      expect(sentences.filter((sentence) => sentence.toLowerCase().includes(words.toLowerCase()))).toEqual(
        [],
      );
    },
  );

  test('says once of each question how many boxes to tick', () => {
    const items = [...bodyOf(file, paper).querySelectorAll('.item:has(.boxes)')];
    const leads = items.map((item) => withoutConditions(item.querySelector('.item__lead')));
    expect(leads.length).toBeGreaterThan(20);
    expect(leads.filter((lead) => lead.match(/\bTick\b/g)?.length !== 1)).toEqual([]);
  });
});

test.each(paper.onPaper)('"$screen" would stand in a form if nothing stood for it', ({ screen }) => {
  const texts = voices.map((voice) => textOf(bodyOf({ voice, print: 'usual' }, { ...paper, onPaper: [] })));
  const plain = screen.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  expect(texts.filter((text) => text.includes(plain))).not.toEqual([]);
});

test.each([
  ['self', walkWords.summary.byHand],
  ['child', paper.byHand.child],
  ['other', paper.byHand.other],
] as const)('The form "%s" has lines for whom it is about, and for who fills it in', (voice, lines) => {
  const form = bodyOf({ voice, print: 'usual' }, paper);
  const shown = [...form.querySelectorAll('.paper__line')].map(({ textContent }) => textContent);
  expect(shown).toEqual([paper.reference, paper.date, ...lines]);
  expect(shown.includes('Your name')).toBe(voice !== 'self');
});

test('What leads on, and whom a box is for, is in bold', () => {
  const form = bodyOf({ voice: 'self', print: 'usual' }, paper);
  const plain = [...form.querySelectorAll('.item__ways li, .item__ways p, .item__way, .boxes__note')].filter(
    (one) => one.querySelector('strong')?.textContent !== one.textContent,
  );
  const hints = Object.values(walkWords.questions).flatMap((words) =>
    'optionHints' in words ? Object.values(words.optionHints).map((hint) => inVoice(hint, 'self')) : [],
  );
  expect(form.querySelectorAll('.item__ways li').length).toBeGreaterThan(3);
  expect(plain.map(({ textContent }) => textContent).filter((text) => !hints.includes(text))).toEqual([]);
});

test('A link beside words that paper says in its own way stays a link', () => {
  const box = bodyOf({ voice: 'self', print: 'usual' }, paper).querySelector('#sooner');
  const block = [...(box?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
    textContent.includes('The list at the start of this form says when else to call.'),
  );
  expect([...(block?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    'tel:999',
  ]);
});

/** What is printed, without the part that is for a screen alone. */
function bodyOf(file: PaperFile, words: PaperWords): Element {
  const html = paperDocument(file, { ...spoken, paper: words }, '');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const form = body.querySelector('.paper');
  if (!form) throw new Error('The page has no form.');
  form.querySelector('.screen-only')?.remove();
  return form;
}

function textOf({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/g, ' ');
}

function withoutConditions(lead: Element | null): string {
  const conditions = [...(lead?.querySelectorAll('strong') ?? [])].map(({ textContent }) => textContent);
  return conditions.reduce((text, condition) => text.replace(condition, ''), lead?.textContent ?? '');
}

function markOf(html: string): string {
  return /class="paper__version">[^<]*, print ([0-9a-f]{6})</.exec(html)?.[1] ?? 'none';
}

function withAdvice(line: string) {
  const seizures = { ...walkWords.advice.seizures, body: [line] };
  return { ...spoken, walkWords: { ...walkWords, advice: { ...walkWords.advice, seizures } } };
}

function withEmergency(line: string) {
  const emergencyCheck = { ...words.emergencyCheck, goList: [line] };
  return { ...spoken, words: { ...words, emergencyCheck } };
}
