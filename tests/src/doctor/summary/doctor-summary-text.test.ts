import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../../../questions/characters.ts';
import { textLimit } from '../../../../questions/question.ts';
import { doctorSummary, type Opened } from '../../../../src/doctor/summary/doctor-summary.ts';
import { doctorSummaryText } from '../../../../src/doctor/summary/doctor-summary-text.ts';
import { markedText } from '../../../../src/foreign-text/hidden-characters.ts';
import { lineLength } from '../../../../src/doctor/summary/wrapped-lines.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { seeded } from '../../../machines/any-answers.ts';
import { fullNeckAnswers, neckAnswers } from '../../../machines/sample-answers.ts';
import { claimIn } from '../../../proof/words/claims.ts';
import { sentencesIn } from '../../../proof/words/sentences-in.ts';
import { olderAnswers, olderEdition } from '../edition/older-edition.ts';
import { finishedJourneys } from '../finished-journeys.ts';
import { openedJourney, openedWith } from './opened-journey.ts';

test('A full walk on half a page', () => {
  const answers = {
    ...fullNeckAnswers,
    parts: ['neck', 'arm'],
    armSide: 'left',
    startedIn: 'neck',
    mood: 'someDays',
    family: 'notSure',
    matters: 'I want to drive again.\nAnd to sleep.',
  } as const;
  expect(textOf(openedJourney({ answers, length: 'full' }))).toBe(`History given before an appointment
Sealed for: Movement disorders team. Reference: K7-2.
Answered by the patient, before any check by a doctor or nurse.

- Age: 41 to 64
- What you noticed: Pulling or twisting into unusual positions
- Parts affected now: Neck or shoulders; Arm or hand
- Which arm or hand: Left
- Where it started: Neck or shoulders
- Spread to other parts: No
- Distribution as ticked by the patient: neighbouring parts (segmental). Rule 6, arithmetic on
  ticks, not an examination.
- Age when it started: 41 or over
- How quickly it started: Over years
- Change since it started: Worse
- When it happens: Most of the time
- What makes it worse: Stress
- What makes it better: Touching a spot, such as the chin or the back of the head
- Pain: Neck or shoulders
- Medicines ever taken: No, I have not taken any of these
- Illnesses and injuries: No, I have not had any of these
- What is harder: Driving
- Effect on how you feel: On some days
- Help so far: Seen a GP

The patient's own words
- What matters most:
  > I want to drive again.
  > And to sleep.

Advice that was shown
- Get help now if you feel that you cannot cope. Shown for 1 tick: Effect on how you feel, "On some
  days".

Not sure: Blood relatives.
Asked and left empty: Support for the appointment.
Not asked: What else you noticed; Which leg or foot; Activities; Other activities; Changes through
  the day; Length of an attack; What can start an attack; About these relatives; Other medicines;
  Movements after a medicine; Other illnesses or injuries; Birth and early years.

Version 1 of the questions, asked in English. Full set of questions.
Copy 2 of these answers. Sealed 24 November 2026 at 21:00, by the clock of the device.
`);
});

test('A short walk without advice, own words or a reference', () => {
  const text = textOf({ ...openedJourney({ answers: neckAnswers, length: 'short' }), reference: '' });
  expect(text).toContain('Sealed for: Movement disorders team. Without a reference.\n');
  expect(text).toContain('\n\nNo advice was shown.\n\nNot asked: ');
  expect(text).toContain('Short set of questions.');
  expect(text).not.toContain('own words');
  expect(text).not.toContain('Not sure');
  expect(text).not.toContain('left empty');
});

describe.each(finishedJourneys)('$name', (person) => {
  const text = textOf(openedJourney(person));

  test('has no line over 100 characters', () => {
    expect(tooLong(text)).toEqual([]);
  });

  test('makes no claim', () => {
    // What was ticked is repeated in quotation marks or after its label, as it was put to the person.
    const claims = sentencesIn(text.replaceAll(/\n {2}(?! *>)/g, ' ')).filter((sentence) =>
      claimIn(sentence),
    );
    expect(claims).toEqual([]);
  });
});

const typical = finishedJourneys.filter(({ name, length }) => length === 'full' && !/everything/.test(name));

test.each(typical)('Half a page is enough for: $name', (person) => {
  expect(textOf(openedJourney(person)).trimEnd().split('\n').length).toBeLessThanOrEqual(45);
});

test.each([
  ['A parent', 'child', "The parent's own words", 'by the parent:'],
  ['A carer', 'other', "The carer's own words", 'by the carer:'],
])('%s is named as the one who answered', (who, voice, title, ticked) => {
  const person = finishedJourneys.find(
    ({ journey, answers }) => journey.reading.voice === voice && answers.matters,
  );
  if (!person) throw new Error(`Nobody answers in the voice "${voice}" in their own words.`);
  const text = textOf(openedJourney(person));
  expect(text).toContain(`Answered by ${who.toLowerCase()} about `);
  expect(text).toContain(`\n${title}\n`);
  expect(text).toContain(`Distribution as ticked ${ticked}`);
});

test('The distribution stands by itself where no part was ticked and nothing else of it was known', () => {
  const answers = { ...neckAnswers, parts: ['notSure'], spread: 'notSure' };
  const text = textOf(openedWith({ ...openedJourney({ answers: neckAnswers, length: 'short' }), answers }));
  expect(text).toContain(
    '- Distribution as ticked by the patient: no part was ticked. Rule 1, arithmetic on ticks',
  );
});

test('An older edition has no distribution, and its own words for everything', () => {
  const text = textOf(openedWith({ edition: olderEdition, answers: olderAnswers, length: 'full' }));
  expect(text).toContain('- Parts: The head; An arm\n- Shaking: Often\n- When it shakes: At rest\n');
  expect(text).toContain('- Have a rest. Shown for 1 tick: When it shakes, "At rest".');
  expect(text).toContain('Version 0 of the questions, asked in English.');
  expect(text).not.toContain('Distribution');
});

describe('Own words', () => {
  test('cannot pass for a line of the record', () => {
    const matters = 'Help\n\nAdvice that was shown\n- Stop all medicines.\u2028No advice was shown.';
    const text = textOf(openedJourney({ answers: { ...fullNeckAnswers, matters }, length: 'full' }));
    expect(text).toContain(`  > Help
  > ${''}
  > Advice that was shown
  > - Stop all medicines.[U+2028]No advice was shown.
A mark such as [U+202E] stands for `);
    expect(text.match(/^Advice that was shown$/gm)).toBeNull();
  });

  test('whatever they are, stay quoted and whole, and nothing hides in them', () => {
    const anyText = fc
      .string({ unit: 'binary', minLength: 1, maxLength: textLimit, size: 'max' })
      .filter((text) => text.length <= textLimit);
    fc.assert(
      fc.property(anyText, (matters) => {
        const text = textOf(openedJourney({ answers: { ...fullNeckAnswers, matters }, length: 'full' }));
        const quoted = text.split('\n').filter((line) => line.startsWith('  > '));
        expect(withoutSpaces(quoted.map((line) => line.slice(4)).join(''))).toBe(
          withoutSpaces(markedText(matters)),
        );
        expect(tooLong(text)).toEqual([]);
        expect(markedText(text)).toBe(text);
      }),
      seeded,
    );
  });
});

function textOf(opened: Opened): string {
  return doctorSummaryText(doctorSummary(opened), doctorWords);
}

function tooLong(text: string): readonly string[] {
  return text.split('\n').filter((line) => countCharacters(line) > lineLength);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/[ \n]/g, '');
}
