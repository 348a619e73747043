import { describe, expect, it } from 'vitest';
import { mayVisit, nextPage, type Path, pathOf, previousPage } from '../../machines/path.ts';
import type { PageRules } from '../../questions/question.ts';
import { type Answers, type PageId, pages } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';

describe('the pages that apply', () => {
  it('are, before anything is answered, those that are asked of everybody', () => {
    expect(idsOf(pathOf({}, 'short'))).toEqual([
      'who',
      'age',
      'noticed',
      'parts',
      'spread',
      'onsetAge',
      'onsetManner',
      'course',
      'timing',
      'worse',
      'family',
      'medicines',
      'illnesses',
    ]);
  });

  it('come from a test on an earlier answer', () => {
    const path = pathOf({ ...neckAnswers, parts: ['neck', 'arm', 'leg'], timing: 'attacks' }, 'short');
    expect(idsOf(path)).toEqual([
      'who',
      'age',
      'noticed',
      'parts',
      'armSide',
      'legSide',
      'spread',
      'onsetAge',
      'onsetManner',
      'course',
      'timing',
      'attackLength',
      'attackTriggers',
      'worse',
      'family',
      'medicines',
      'illnesses',
    ]);
  });

  it('are more in the full walk', () => {
    expect(idsOf(pathOf(fullNeckAnswers, 'full'))).toEqual([
      'who',
      'age',
      'noticed',
      'parts',
      'spread',
      'onsetAge',
      'onsetManner',
      'course',
      'timing',
      'worse',
      'helps',
      'pain',
      'family',
      'medicines',
      'illnesses',
      'harder',
      'mood',
      'helpSoFar',
      'matters',
      'support',
    ]);
  });

  it('end with a notice that ends the path', () => {
    const path = pathOf({ ...neckAnswers, age: 'upTo12' }, 'short');
    expect(idsOf(path)).toEqual(['who', 'age', 'askAParent']);
    expect(path.answers).toEqual({ who: 'me', age: 'upTo12' });
    expect(path.standsAt).toBe('askAParent');
  });

  it('ask where it started only when 2 places or more are on offer', () => {
    expect(asksWhereItStarted({ parts: ['neck'] })).toBe(false);
    expect(asksWhereItStarted({ parts: ['neck', 'trunk'] })).toBe(true);
    expect(asksWhereItStarted({ parts: ['arm'], armSide: 'left' })).toBe(false);
    expect(asksWhereItStarted({ parts: ['arm'], armSide: 'notSure' })).toBe(false);
    expect(asksWhereItStarted({ parts: ['arm'], armSide: 'both' })).toBe(true);
    expect(asksWhereItStarted({ parts: ['arm', 'leg'], armSide: 'notSure', legSide: 'left' })).toBe(true);
    expect(asksWhereItStarted({ parts: ['notSure'] })).toBe(false);
  });
});

describe('the options on offer', () => {
  it('are all of them, where none carries a condition', () => {
    expect(offeredAt(pathOf({}, 'short'), 'who')).toEqual(['me', 'child', 'someoneICareFor']);
  });

  it('are the places that were ticked, each limb by its side', () => {
    const entered = { parts: ['eyes', 'arm', 'leg'], armSide: 'both', legSide: 'notSure' } as const;
    expect(offeredAt(pathOf(entered, 'short'), 'startedIn')).toEqual([
      'eyes',
      'leftArm',
      'rightArm',
      'leg',
      'somewhereElse',
      'notSure',
    ]);
  });

  it.each<readonly [Answers, readonly string[]]>([
    [{ who: 'me' }, ['upTo12', 'from13to15', 'from16to17', 'from18to40', 'from41to64', 'from65']],
    [{ who: 'child' }, ['under5', 'from5to12', 'from13to15', 'from16to17']],
    [
      { who: 'someoneICareFor' },
      ['under5', 'from5to12', 'from13to15', 'from16to17', 'from18to40', 'from41to64', 'from65'],
    ],
  ])('for the age of %o are %o', (entered, ages) => {
    expect(offeredAt(pathOf(entered, 'short'), 'age')).toEqual(ages);
  });

  it.each<readonly [NonNullable<Answers['age']>, readonly string[]]>([
    ['under5', ['birthTo2', 'from3to12', 'notSure']],
    ['from5to12', ['birthTo2', 'from3to12', 'notSure']],
    ['from13to15', ['birthTo2', 'from3to12', 'from13to20', 'notSure']],
    ['from16to17', ['birthTo2', 'from3to12', 'from13to20', 'notSure']],
    ['from18to40', ['birthTo2', 'from3to12', 'from13to20', 'from21to40', 'notSure']],
    ['from41to64', ['birthTo2', 'from3to12', 'from13to20', 'from21to40', 'from41', 'notSure']],
    ['from65', ['birthTo2', 'from3to12', 'from13to20', 'from21to40', 'from41', 'notSure']],
  ])('for the age when it started have none above the age %s', (age, ages) => {
    expect(offeredAt(pathOf({ who: 'someoneICareFor', age }, 'short'), 'onsetAge')).toEqual(ages);
  });

  it('have alcohol from 18 and driving from 16', () => {
    for (const page of ['worse', 'helps', 'attackTriggers'] as const) {
      expect([page, offersAt('from16to17', page, 'alcohol')]).toEqual([page, false]);
      expect([page, offersAt('from18to40', page, 'alcohol')]).toEqual([page, true]);
    }
    expect(offersAt('from13to15', 'harder', 'driving')).toBe(false);
    expect(offersAt('from16to17', 'harder', 'driving')).toBe(true);
  });
});

describe('the answers on the path', () => {
  it('leave out a branch that was left, and have it again on return', () => {
    const entered = { ...neckAnswers, timing: 'task', tasks: ['writing'] } as const;
    expect(pathOf(entered, 'short').answers).toEqual(entered);
    const left = pathOf({ ...entered, timing: 'mostOfTheTime' }, 'short');
    expect(left.answers).toEqual(neckAnswers);
    expect(left.standsAt).toBe('checkAnswers');
    expect(pathOf({ ...entered, timing: 'task' }, 'short').answers).toEqual(entered);
  });

  it('leave out a branch behind a branch', () => {
    const entered = {
      ...neckAnswers,
      parts: ['neck', 'arm'],
      armSide: 'both',
      startedIn: 'leftArm',
    } as const satisfies Answers;
    expect(pathOf({ ...entered, parts: ['neck'] }, 'short').answers).toEqual(neckAnswers);
  });

  it('drop a choice of one that is no longer on offer', () => {
    const path = pathOf({ ...neckAnswers, age: 'from18to40' }, 'short');
    expect(path.answers.onsetAge).toBeUndefined();
    expect(path.standsAt).toBe('onsetAge');
  });

  it.each<readonly [Answers, NonNullable<Answers['who']>]>([
    [{ who: 'me', age: 'upTo12' }, 'child'],
    [{ who: 'me', age: 'upTo12' }, 'someoneICareFor'],
    [{ who: 'child', age: 'under5' }, 'me'],
    [{ who: 'child', age: 'from5to12' }, 'me'],
    [{ who: 'someoneICareFor', age: 'from65' }, 'child'],
  ])('ask the age of %o anew when %s answers', (entered, who) => {
    const path = pathOf({ ...entered, who }, 'short');
    expect([path.answers, path.standsAt]).toEqual([{ who }, 'age']);
  });

  it('drop from a choice of many only what is no longer on offer', () => {
    const entered = { ...neckAnswers, worse: ['stress', 'alcohol'], onsetAge: 'notSure' } as const;
    expect(pathOf({ ...entered, age: 'from18to40' }, 'short').answers.worse).toEqual(['stress', 'alcohol']);
    expect(pathOf({ ...entered, age: 'from16to17' }, 'short').answers.worse).toEqual(['stress']);
  });

  it('ask a choice of many again when nothing ticked is still on offer', () => {
    const entered = { ...neckAnswers, age: 'from16to17', onsetAge: 'notSure', worse: ['alcohol'] } as const;
    const path = pathOf(entered, 'short');
    expect(path.answers.worse).toBeUndefined();
    expect(path.standsAt).toBe('worse');
  });

  it('keep the order of the options, not of the ticks', () => {
    const path = pathOf({ ...neckAnswers, worse: ['moving', 'stress', 'caffeine'] }, 'short');
    expect(path.answers.worse).toEqual(['stress', 'caffeine', 'moving']);
  });

  it('have no answer where an option that stands alone was ticked with another', () => {
    const path = pathOf({ ...neckAnswers, worse: ['stress', 'none'] }, 'short');
    expect(path.answers.worse).toBeUndefined();
    expect(path.standsAt).toBe('worse');
  });

  it('keep `null` for an optional question that was left empty, and for no other', () => {
    const empty = { ...fullNeckAnswers, mood: null, matters: null, support: null };
    const withoutWho: Readonly<Record<string, unknown>> = { ...empty, who: null };
    expect(pathOf(empty, 'full')).toMatchObject({ answers: empty, standsAt: 'checkAnswers' });
    expect(pathOf(withoutWho as Answers, 'full').standsAt).toBe('who');
  });
});

describe('where the path stands', () => {
  it('is the first page, then the first that is not answered, then the check page', () => {
    expect(pathOf({}, 'short').standsAt).toBe('who');
    expect(pathOf({ who: 'me', age: 'from65' }, 'short').standsAt).toBe('noticed');
    expect(pathOf(neckAnswers, 'short').standsAt).toBe('checkAnswers');
    expect(pathOf(neckAnswers, 'full').standsAt).toBe('helps');
  });

  it('is not a notice that goes on', () => {
    const path = pathOf({ ...fullNeckAnswers, helpSoFar: ['pump'] }, 'full');
    expect(idsOf(path)).toContain('deviceHelp');
    expect(path.standsAt).toBe('checkAnswers');
  });
});

describe('moving along the path', () => {
  it('goes from the last page to the check page, and from there back to it', () => {
    const path = pathOf(neckAnswers, 'short');
    expect(nextPage(path, 'illnesses')).toBe('checkAnswers');
    expect(previousPage(path, 'checkAnswers')).toBe('illnesses');
  });

  it('has no page before the first, nor before a page that does not apply', () => {
    const path = pathOf(neckAnswers, 'short');
    expect(previousPage(path, 'who')).toBeUndefined();
    expect(previousPage(path, 'armSide')).toBeUndefined();
  });

  it('may visit what applies, once everything before it is answered', () => {
    const path = pathOf({ who: 'me', age: 'from65' }, 'short');
    expect(pages.map((page) => page.id).filter((id) => mayVisit(path, id))).toEqual([
      'who',
      'age',
      'noticed',
    ]);
    expect(mayVisit(path, 'checkAnswers')).toBe(false);
  });

  it('may visit the check page when nothing is left to ask, but nothing beyond a notice that ends', () => {
    expect(mayVisit(pathOf(neckAnswers, 'short'), 'checkAnswers')).toBe(true);
    const ended = pathOf({ ...neckAnswers, age: 'upTo12' }, 'short');
    expect(mayVisit(ended, 'askAParent')).toBe(true);
    expect(mayVisit(ended, 'noticed')).toBe(false);
    expect(mayVisit(ended, 'checkAnswers')).toBe(false);
  });
});

describe('the path through other pages', () => {
  const other: readonly PageRules[] = [
    { kind: 'chooseOne', id: 'tea', walks: ['short', 'full'], options: ['yes', 'no'], optional: false },
    {
      kind: 'chooseMany',
      id: 'with',
      walks: ['short', 'full'],
      when: { all: [{ question: 'tea', operator: '=', answer: 'yes' }] },
      options: ['milk', 'sugar', 'nothing'],
      exclusive: ['nothing'],
      optional: true,
    },
    { kind: 'shortText', id: 'wish', walks: ['full'], optional: true },
  ];

  it('follows their own conditions and options', () => {
    const path = pathOf({ tea: 'yes', with: ['sugar', 'milk'], who: 'me' }, 'short', other);
    expect(path.steps.map(({ id, page, offered, answer }) => [id, page, offered, answer])).toEqual([
      ['tea', other[0], ['yes', 'no'], 'yes'],
      ['with', other[1], ['milk', 'sugar', 'nothing'], ['milk', 'sugar']],
    ]);
    expect(path.answers).toEqual({ tea: 'yes', with: ['milk', 'sugar'] });
    expect(path.standsAt).toBe('checkAnswers');
  });

  it('leaves what they leave, and waits where they wait', () => {
    const path = pathOf({ tea: 'no', with: ['milk'] }, 'full', other);
    expect(path.answers).toEqual({ tea: 'no' });
    expect(path.standsAt).toBe('wish');
  });
});

function asksWhereItStarted(entered: Answers): boolean {
  return idsOf(pathOf({ ...neckAnswers, ...entered }, 'short')).includes('startedIn');
}

function offersAt(age: NonNullable<Answers['age']>, page: PageId, option: string): boolean | undefined {
  return offeredAt(pathOf({ who: 'me', age, timing: 'attacks' }, 'full'), page)?.includes(option);
}

function idsOf(path: Path): readonly PageId[] {
  return path.steps.map((step) => step.id);
}

function offeredAt(path: Path, id: PageId): readonly string[] | undefined {
  return path.steps.find((step) => step.id === id)?.offered;
}
