import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../../../questions/characters.ts';
import { type DoctorSummary, doctorSummary } from '../../../../src/doctor/summary/doctor-summary.ts';
import { doctorSummaryText } from '../../../../src/doctor/summary/doctor-summary-text.ts';
import { markedText } from '../../../../src/foreign-text/hidden-characters.ts';
import { mostShown } from '../../../../src/doctor/summary/shown-misfits.ts';
import { lineLength } from '../../../../src/doctor/summary/wrapped-lines.ts';
import { formUrl, referenceSystem } from '../../../../src/fhir/canonical.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { writtenMoment } from '../../../../src/words/written.ts';
import {
  chosen,
  foreignResponse,
  misfitItems,
  neckItems,
  neckResponse,
  typed,
} from '../../fhir/foreign-response.ts';
import { fileSummary, openedText } from './file-summary.ts';

const written = writtenMoment(new Date(neckResponse.authored), 'en');
const { provenance, misfits } = doctorWords.file;

test('The record says that it came as a file, what the file says, and what did not fit', () => {
  const summary = fileSummary({ ...neckResponse, item: [...neckItems, ...misfitItems] });
  expect(textOf(summary)).toBe(`History given before an appointment
From a file that was not locked. Reference: K7-2.
Its form is for the patient to fill in, before any check by a doctor or nurse. Anybody can write or
change such a file, so check with the patient that these are their answers. The file says that the
answers are finished. The file says that they were written ${written}. 2 things did
not fit the questions: see the end of this summary.

- Age: 41 to 64
- What you noticed: Pulling or twisting into unusual positions
- Parts affected now: Neck or shoulders
- Spread to other parts: No
- Distribution as ticked by the patient: 1 part (focal). Rule 3, arithmetic on ticks, not an
  examination.
- Age when it started: 41 or over
- How quickly it started: Over years
- Change since it started: Worse
- When it happens: Most of the time
- What makes it worse: Stress
- What makes it better: Touching a spot, such as the chin or the back of the head
- Pain: Neck or shoulders
- Blood relatives: No
- Medicines ever taken: No, I have not taken any of these
- Illnesses and injuries: No, I have not had any of these
- What is harder: Driving
- Effect on how you feel: Not much
- Help so far: Seen a GP

The patient's own words
- What matters most:
  > I want to drive again

No advice belongs to what is ticked.

Optional, with no answer in the file: Support for the appointment.
Not asked after these answers: What else you noticed; Which arm or hand; Which leg or foot; Where
  it started; Activities; Other activities; Changes through the day; Length of an attack; What can
  start an attack; About these relatives; Other medicines; Movements after a medicine; Other
  illnesses or injuries; Birth and early years.

What did not fit
- Question "bloodGroup":
  > A[U+202E]+
  These questions do not ask this. In the file at QuestionnaireResponse.item[13]
- Which arm or hand:
  > Left
  The other answers do not lead to this question. In the file at QuestionnaireResponse.item[14]
A mark such as [U+202E] stands for a character that cannot be seen or that turns the order of text
around.

The file names version 1 of the questions, and English as their language. Full set of questions.
`);
});

test('A file in which everything fits takes half a page', () => {
  expect(linesOf(fileSummary(neckResponse)).length).toBeLessThanOrEqual(45);
});

describe('What is not answered', () => {
  const item = [...neckItems.slice(0, 1), chosen('noticed', ['pulling', 'Pulling'])];

  test('is not answered yet where the file is not finished, and what was not asked was not so far', () => {
    const text = textOf(fileSummary({ status: 'in-progress', item })).replaceAll('\n  ', ' ');
    expect(text.replaceAll('\n', ' ')).toContain(provenance.status['in-progress']);
    expect(text).toContain('\nNot answered yet: Parts affected now; ');
    expect(text).toContain('\nNot asked after the answers so far: What else you noticed; ');
    expect(text).not.toContain(misfits.title);
  });

  test('did not fit where the file says that it is finished', () => {
    const text = textOf(fileSummary({ item })).replaceAll('\n  ', ' ');
    expect(text).toContain('\nAsked, with no answer in this summary: Parts affected now; ');
    expect(text).toContain(`\n- Parts affected now: ${misfits.why.missing}\n`);
    expect(text).toContain('\nNot asked after these answers: ');
  });

  test('is nothing more, where the answers end at a page that ends the questions', () => {
    const child = [chosen('age', ['upTo12', '12 or under'])];
    const summary = fileSummary({ item: child });
    expect(summary.came).toMatchObject({ endedAt: expect.stringMatching(/./), misfits: { count: 0 } });
    const { endedAt } = summary.came.kind === 'file' ? summary.came : { endedAt: null };
    expect(textOf(summary).replaceAll('\n', ' ')).toContain(provenance.endedAt(endedAt ?? ''));
  });
});

test('Advice is never said to have been shown', () => {
  const mood = chosen('mood', ['someDays', 'On some days']);
  const text = textOf(fileSummary({ item: [...neckItems.filter((one) => !isFor(one, 'mood')), mood] }));
  expect(text).toContain(provenance.advice.title);
  expect(text).not.toContain(doctorWords.summary.advice.title);
  expect(text).not.toMatch(/Shown for/);
});

test('A file with more sets of answers says that only the first is shown', () => {
  const resource = JSON.parse(foreignResponse(neckResponse)) as object;
  const text = (count: number) => {
    const entry = Array.from({ length: count }, () => ({ resource }));
    const bundle = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: {} }, ...entry] });
    return textOf(doctorSummary(openedText(bundle))).replaceAll('\n', ' ');
  };
  expect(text(3)).toContain(provenance.others(2, '2'));
  expect(text(1)).not.toContain('not shown');
});

test.each([
  ['no time', { authored: '2026-11' }, provenance.notAuthored],
  ['no version', { questionnaire: formUrl({ length: 'full', voice: 'self' }) }, provenance.noVersion('1')],
  ['no language', { language: undefined }, provenance.noLanguage('1')],
  ['that it was broken off', { status: 'stopped' }, provenance.status.stopped],
  ['that it was changed', { status: 'amended' }, provenance.status.amended],
  [
    'a form for a parent',
    { questionnaire: `${formUrl({ length: 'full', voice: 'child' })}|1` },
    provenance.form.child,
  ],
])('What names %s says so', (_what, given, sentence) => {
  expect(textOf(fileSummary({ ...neckResponse, ...given })).replaceAll('\n', ' ')).toContain(sentence);
});

describe('A hostile file', () => {
  test('has 50 of its misfits listed, and the others counted', () => {
    const item = Array.from({ length: 3000 }, (_, place) => typed(`q${place}`, 'x'));
    const { came } = fileSummary({ status: 'in-progress', item });
    expect(came).toMatchObject({ misfits: { count: 3000, more: 2950 } });
    expect(came.kind === 'file' && came.misfits.shown.length).toBe(mostShown);
    const text = textOf(fileSummary({ status: 'in-progress', item }));
    expect(text).toContain(misfits.more(2950, '2,950'));
    expect(text.match(/^- Question /gm)).toHaveLength(mostShown);
  });

  test('cannot make a line of the record, hide a character, or fill sheets', () => {
    const name = `a\n- Age: 5\u2028\u202E${'b'.repeat(5000)}`;
    const said = `A\n\nAdvice that was shown\n- Stop.\u202E${'\n'.repeat(300)}${'c'.repeat(90_000)}`;
    const text = textOf(
      fileSummary({
        status: 'in-progress',
        identifier: { system: referenceSystem, value: `\u202E\n- Age: 5${'d'.repeat(5000)}` },
        language: `\n- Age: 5${'e'.repeat(5000)}`,
        item: [typed(name, said), typed('b', 'f'.repeat(20_000))],
      }),
    );
    expect(text.match(/^- (?:Age|Stop)|^Advice that was/gm)).toBeNull();
    expect(text).toContain('  > - Stop.[U+202E]\n');
    expect(text).toContain('[cut here]');
    expect(markedText(text)).toBe(text);
    const lines = text.split('\n');
    expect(lines.length).toBeLessThan(80);
    expect(lines.filter((line) => countCharacters(line) > lineLength)).toEqual([]);
  });

  test('can name its items after what every object has', () => {
    const item = ['__proto__', 'constructor', 'toString'].map((name) => typed(name, 'x'));
    const { came } = fileSummary({ status: 'in-progress', item });
    expect(came).toMatchObject({
      misfits: {
        shown: [
          { label: null, asked: '__proto__' },
          { label: null, asked: 'constructor' },
          { label: null, asked: 'toString' },
        ],
      },
    });
  });
});

function isFor(item: object, linkId: string): boolean {
  return 'linkId' in item && item.linkId === linkId;
}

function linesOf(summary: DoctorSummary): readonly string[] {
  return textOf(summary).trimEnd().split('\n');
}

function textOf(summary: DoctorSummary): string {
  return doctorSummaryText(summary, doctorWords);
}
