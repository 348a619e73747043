import { describe, expect, it } from 'vitest';
import { inVoice, proseInVoice } from '../../questions/words.ts';

describe('a phrase', () => {
  it('of one wording is the same in every voice', () => {
    expect(inVoice('Since when?', 'self')).toBe('Since when?');
    expect(inVoice('Since when?', 'other')).toBe('Since when?');
  });

  it('of one wording each is that of the voice', () => {
    const phrase = { self: 'How are you?', child: 'How is your child?', other: 'How are they?' };
    expect(inVoice(phrase, 'self')).toBe('How are you?');
    expect(inVoice(phrase, 'child')).toBe('How is your child?');
    expect(inVoice(phrase, 'other')).toBe('How are they?');
  });
});

describe('prose', () => {
  const prose = ['Call now if:', { lead: 'They have:', list: ['a fever'] }];

  it('of one wording is the same in every voice', () => {
    expect(proseInVoice(prose, 'child')).toEqual(prose);
  });

  it('of one wording each is that of the voice', () => {
    const voiced = { self: ['You'], child: prose, other: ['They'] };
    expect(proseInVoice(voiced, 'self')).toEqual(['You']);
    expect(proseInVoice(voiced, 'child')).toEqual(prose);
    expect(proseInVoice(voiced, 'other')).toEqual(['They']);
  });
});
