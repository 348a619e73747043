import { describe, expect, test } from 'vitest';
import { clinicalDiff } from './clinical-diff.ts';
import { type KeptRules, rulesToKeep } from './kept-rules.ts';
import { movesSince } from './moves.ts';
import { answerSetsOf, sum } from '../walk/size.ts';
import { allSituations } from '../walk/ways.ts';

const inForce = rulesToKeep();

test('A diff with the rules in force is empty', () => {
  expect(diffSince(inForce)).toEqual([]);
});

describe('A diff names what moved, from what to what, by which rule, with an example', () => {
  test('where advice was for fewer people', () => {
    const about = { any: [{ question: 'who', operator: '=', answer: 'child' } as const] };
    const kept = withAdvice('childNeck', (advice) => ({ ...advice, about }));
    expect(diffSince(kept)).toEqual([
      '## Advice "childNeck"',
      'The rule was: Parts affected now includes "Neck or shoulders"; shown if Answers are about is "My child, who is under 18".',
      'The rule is: Parts affected now includes "Neck or shoulders"; shown if Answers are about is "My child, who is under 18" or Age is "Under 5" or Age is "5 to 12" or Age is "13 to 15".',
      '- 1 in N sets of answers move from "not shown" to "shown because of Parts affected now: Neck or shoulders".',
      '  For example: Answers are about: Me. Age: 13 to 15. Parts affected now: Neck or shoulders.',
    ]);
  });

  test('where advice was lost', () => {
    const kept = { ...inForce, advice: inForce.advice.filter(({ id }) => id !== 'pump') };
    expect(diffSince(kept).slice(0, 3)).toEqual([
      '## Advice "pump"',
      'The rule was: none.',
      'The rule is: Help so far includes "A baclofen pump".',
    ]);
  });

  test('where a pattern was named otherwise', () => {
    const kept = {
      ...inForce,
      pattern: {
        ...inForce.pattern,
        'separate, by rule 6': [...(inForce.pattern['separate, by rule 6'] ?? []), 'trunk + arm (both)'],
        'unnamed, by rule 5':
          inForce.pattern['unnamed, by rule 5']?.filter((t) => t !== 'trunk + arm (both)') ?? [],
      },
    };
    expect(diffSince(kept)).toEqual([
      '## Pattern of parts',
      'The rule: the rule that is named beside each pattern.',
      '- 1 in N sets of answers move from "separate, by rule 6" to "unnamed, by rule 5".',
      '  For example: Answers are about: Me. Age: 13 to 15. Parts affected now: Back, chest or tummy; Arm or hand. Which arm or hand: Both. Where it started: Back, chest or tummy.',
    ]);
  });

  test('where a page was asked of fewer people', () => {
    const kept = withPage('birth', (page) => ({ ...page, when: { any: [is('who', 'child')] } }));
    expect(diffSince(kept).at(-2)).toBe('- 1 in N sets of answers move from "not asked" to "asked".');
  });

  test('where a page was not there', () => {
    const kept = { ...inForce, pages: inForce.pages.filter(({ id }) => id !== 'pain') };
    expect(diffSince(kept).slice(0, 2)).toEqual(['## Page "Pain"', 'The rule was: none.']);
  });

  test('where a page is gone', () => {
    const gone = { id: 'shoeSize', walks: ['short', 'full'] } as const;
    const lines = diffSince({ ...inForce, pages: [...inForce.pages, gone] });
    expect(lines.slice(0, 4)).toEqual([
      '## Page "shoeSize"',
      'The rule was: in both sets of questions.',
      'The rule is: none.',
      '- 1 in N sets of answers move from "asked" to "not asked".',
    ]);
  });

  test('where a page is gone that was asked after an answer on the way', () => {
    const gone = { id: 'armStrength', walks: ['full'], when: { all: [is('parts', 'arm')] } } as const;
    expect(diffSince({ ...inForce, pages: [...inForce.pages, gone] }).slice(0, 4)).toEqual([
      '## Page "armStrength"',
      'The rule was: in the full set only, if Parts affected now includes "Arm or hand".',
      'The rule is: none.',
      '- 1 in N sets of answers move from "asked" to "not asked".',
    ]);
  });

  test('where an option was offered to everybody', () => {
    const kept = withPage('worse', (page) => ({ ...page, optionWhen: {} }));
    expect(diffSince(kept).slice(0, 3)).toEqual([
      '## Option "Alcohol" of "What makes it worse"',
      'The rule was: always.',
      'The rule is: Age is "18 to 40" or Age is "41 to 64" or Age is "65 or over".',
    ]);
  });

  test('where a rule linked questions that share none now', () => {
    const kept = withPage('pain', (page) => ({ ...page, when: { all: [is('noticed', 'cramps')] } }));
    expect(diffSince(kept).slice(0, 2)).toEqual([
      '## Page "Pain"',
      'The rule was: in the full set only, if What you noticed includes "Cramps or spasms".',
    ]);
  });
});

test('The count is that of all sets of answers for which it is decided otherwise', () => {
  const kept = { ...inForce, pages: inForce.pages.filter(({ id }) => id !== 'pain') };
  const full = allSituations().filter(({ length, ends }) => length === 'full' && !ends);
  const { moves, answerSets } = movesSince(kept);
  expect(moves.map((move) => move.answerSets)).toEqual([sum(full.map(answerSetsOf))]);
  expect(answerSets).toBe(sum(allSituations().map(answerSetsOf)));
});

function diffSince(kept: KeptRules): readonly string[] {
  return clinicalDiff(movesSince(kept))
    .replaceAll(/(All|1 in [\d.,]+) sets of answers \([\d., ×^]+\)/g, '1 in N sets of answers')
    .split('\n')
    .filter((line) => line !== '');
}

function withPage(
  id: string,
  change: (page: KeptRules['pages'][number]) => KeptRules['pages'][number],
): KeptRules {
  return { ...inForce, pages: inForce.pages.map((page) => (page.id === id ? change(page) : page)) };
}

function withAdvice(
  id: string,
  change: (advice: KeptRules['advice'][number]) => KeptRules['advice'][number],
): KeptRules {
  return { ...inForce, advice: inForce.advice.map((advice) => (advice.id === id ? change(advice) : advice)) };
}

function is(question: string, answer: string) {
  return { question, operator: '=', answer } as const;
}
