import { describe, expect, it } from 'vitest';
import { textLimit } from '../../questions/question.ts';
import { firstWording } from '../../questions/first-wording.ts';
import { adviceWords, laterWording } from '../../questions/later-wording.ts';
import { pages } from '../../questions/questionnaire.ts';
import { inVoice, type Phrase, voices } from '../../questions/words.ts';

describe('the words of a question', () => {
  it('are there for every voice', () => {
    const texts = textsIn({ firstWording, laterWording, adviceWords });
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('name every option, and none besides', () => {
    for (const { id, named, options } of choices)
      expect([id, new Set(named)]).toEqual([id, new Set(options)]);
  });

  it('name no 2 options alike', () => {
    for (const { id, wordings } of choices) {
      for (const words of wordings) expect([id, new Set(words).size]).toEqual([id, words.length]);
    }
  });

  it('say above fixed help, not in its lines alone, when it is for the person', () => {
    const helps = pages.flatMap((page) =>
      'help' in page.words ? [{ id: page.id, ...page.words.help }] : [],
    );
    expect(helps.map(({ id }) => id)).toEqual(['medicines', 'mood']);
    expect(helps.filter(({ title, body }) => !title.startsWith('If you ') || body.length === 0)).toEqual([]);
  });

  it('begin an error with what to do', () => {
    expect(errors.length).toBeGreaterThan(100);
    expect(errors.filter(({ text }) => !/^(Select|Write|Shorten|Enter) /.test(text))).toEqual([]);
  });

  it('name the limit where a text is too long', () => {
    const tooLong = errors.filter(({ name }) => name === 'tooLong');
    expect(new Set(tooLong.map(({ id }) => id)).size).toBe(
      pages.filter((page) => page.kind === 'shortText').length,
    );
    expect(tooLong.filter(({ text }) => !text.includes(`${textLimit} characters`))).toEqual([]);
  });

  it('quote in an error only options of the question, as they are worded', () => {
    const wrong = errors.flatMap(({ id, text, options }) =>
      quotedIn(text)
        .filter((quoted) => !options.includes(quoted))
        .map((quoted) => ({ id, quoted })),
    );
    expect(wrong).toEqual([]);
  });

  it('quote every option that stands alone, where it was ticked with another', () => {
    for (const { id, text, alone } of errors.filter(({ name }) => name === 'mixed')) {
      expect([id, quotedIn(text)]).toEqual([id, alone]);
    }
  });
});

describe('every text of a question or an advice', () => {
  const sentences = textsIn({ firstWording, laterWording, adviceWords }).flatMap(({ at, text }) =>
    withoutLinks(text)
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => ({ at, sentence })),
  );

  it('has no word that names, guesses or grades a condition', () => {
    expect(sentences.filter(({ sentence }) => banned.test(sentence))).toEqual([]);
  });

  it.each([
    'You have dystonia.',
    'It is likely.',
    'This is probably nothing.',
    'Your answers suggest more.',
    'It is consistent with that.',
    'This is a diagnosis.',
    'It was diagnosed.',
    'The risk is small.',
    'Your score is 7.',
    'Your result.',
    'We have detected it.',
    'We calculated it.',
  ])('would be caught with a word such as in "%s"', (sentence) => {
    expect(banned.test(sentence)).toBe(true);
  });

  it('has no sentence of more than 25 words', () => {
    expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  it('dials the number that it shows', () => {
    const links = textsIn({ firstWording, laterWording, adviceWords }).flatMap(({ text }) => [
      ...text.matchAll(link),
    ]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(([, shown, address]) => address !== `tel:${shown?.replaceAll(' ', '')}`)).toEqual([]);
  });
});

/** The ban list of the clinical brief, 4.3. */
const banned =
  /have dystonia|\blikely|\bprobabl|\bsuggest|consistent with|\bdiagnos|\brisk|\bscore|\bresults?\b|\bdetect|\bcalculat/i;

const link = /\[([^\]]+)\]\(([^)]+)\)/g;

const choices = pages.flatMap((page) => {
  if (!('options' in page)) return [];
  const words: Readonly<Record<string, Phrase>> = page.words.options;
  return [
    {
      id: page.id,
      options: page.options,
      named: Object.keys(words),
      wordings: voices.map((voice) => Object.values(words).map((option) => inVoice(option, voice))),
    },
  ];
});

const errors = pages.flatMap((page) => {
  if (page.kind === 'notice') return [];
  const named: Readonly<Record<string, Phrase | undefined>> = page.words.errors;
  const optionWords: Readonly<Record<string, Phrase>> = 'options' in page.words ? page.words.options : {};
  const exclusive: readonly string[] = page.kind === 'chooseMany' ? page.exclusive : [];
  return Object.entries(named).flatMap(([name, phrase = '']) =>
    voices.map((voice) => ({
      id: page.id,
      name,
      text: inVoice(phrase, voice),
      options: Object.values(optionWords).map((option) => inVoice(option, voice)),
      alone: exclusive.map((option) => inVoice(optionWords[option] ?? '', voice)),
    })),
  );
});

interface Text {
  readonly at: string;
  readonly text: string;
}

function textsIn(value: unknown, at = ''): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

function withoutLinks(text: string): string {
  return text.replaceAll(link, '$1');
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"/g)].flatMap(([, quoted]) => (quoted === undefined ? [] : [quoted]));
}
