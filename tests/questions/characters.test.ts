import { afterEach, describe, expect, it, vi } from 'vitest';
import { charactersIn, countCharacters } from '../../questions/characters.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('counting characters', () => {
  it.each<readonly [string, string, number]>([
    ['no text', '', 0],
    ['plain letters', 'neck', 4],
    ['spaces and line breaks', 'a b\nc', 5],
    ['a letter with an accent of its own', 'é', 1],
    ['a letter with a combining accent', 'e\u0301', 1],
    ['a letter with 2 combining accents', 'e\u0323\u0302', 1],
    ['an emoji', '🙂', 1],
    ['an emoji with a skin tone', '👋🏽', 1],
    ['a family', '👩‍👩‍👧‍👦', 1],
    ['a flag', '🇬🇧', 1],
    ['Hindi', 'नमस्ते', 3],
  ])('sees %s as a person does', (_, text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('takes no character apart', () => {
    expect(charactersIn('e\u0301 👩‍👩‍👧‍👦🇬🇧')).toEqual(['e\u0301', ' ', '👩‍👩‍👧‍👦', '🇬🇧']);
  });

  it('counts code points in a browser that knows no better', async () => {
    vi.stubGlobal('Intl', {});
    vi.resetModules();
    const { countCharacters } = await import('../../questions/characters.ts');
    expect(countCharacters('neck')).toBe(4);
    expect(countCharacters('🙂')).toBe(1);
    expect(countCharacters('e\u0301')).toBe(2);
  });
});
