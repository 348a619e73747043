import { describe, expect, test } from 'vitest';
import { hasHidden, markedText } from '../../../src/foreign-text/hidden-characters.ts';

describe('A character that hides or turns text around is marked', () => {
  test.each([
    ['an override of direction', 'left \u202Ethgir', 'left [U+202E]thgir'],
    ['an embedding and its end', '\u202Aa\u202C', '[U+202A]a[U+202C]'],
    ['an isolate and its end', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['a mark of direction', 'a\u200Eb\u200Fc\u061Cd', 'a[U+200E]b[U+200F]c[U+061C]d'],
    ['a space without width', 'do\u200Bnot', 'do[U+200B]not'],
    ['a byte order mark', '\uFEFFa', '[U+FEFF]a'],
    ['a word joiner', 'a\u2060b', 'a[U+2060]b'],
    ['a control', 'a\u0000\u0008\u001Bb', 'a[U+0000][U+0008][U+001B]b'],
    ['a carriage return, which starts a line again', 'a\rb', 'a[U+000D]b'],
    ['a delete and a control of the second set', 'a\u007F\u0085b', 'a[U+007F][U+0085]b'],
    ['tags, which can hold a whole sentence', 'a\u{E0041}\u{E007F}', 'a[U+E0041][U+E007F]'],
    ['a soft hyphen and a filler', 'a\u00ADb\u3164c', 'a[U+00AD]b[U+3164]c'],
    ['a separator of lines or paragraphs', 'a\u2028b\u2029c', 'a[U+2028]b[U+2029]c'],
  ])('%s', (_what, text, marked) => {
    expect(markedText(text)).toBe(marked);
    expect(hasHidden(text)).toBe(true);
  });
});

describe('Everything else stays as it is', () => {
  test.each([
    ['plain words', 'My hand cramps: 3 times a day, "always".'],
    ['line breaks', 'one\ntwo\n\nthree'],
    ['accents, joined or apart', 'caf\u00E9 cafe\u0301'],
    ['Arabic', 'يدي ترتجف'],
    ['Persian with its joiner', 'می\u200Cخواهم'],
    ['Hindi with its joiner', 'क्\u200Dष'],
    ['an emoji of several', '👩‍⚕️'],
    ['a space that does not break', '5\u00A0mg'],
    ['a soft sign and a combining mark', 'ь\u0308'],
    ['what only looks like a mark', '[U+202E]'],
  ])('%s', (_what, text) => {
    expect(markedText(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  });
});
