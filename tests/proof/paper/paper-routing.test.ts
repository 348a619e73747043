// @vitest-environment jsdom
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import { isQuestionId, type QuestionId } from '../../../questions/questionnaire.ts';
import { inVoice, proseInVoice, type Voice, voices } from '../../../questions/words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { optionWords } from '../../../src/words/option-words.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import { type Followed, follow } from './paper-person.ts';
import { type PrintedForm, printedForm, readForm } from './printed-form.ts';

const forms = new Map(voices.map((voice) => [voice, printedForm(voice)]));

prove(
  'the paper form asks what the site asks',
  'Whoever follows the printed words of the paper form is asked the same questions, with the same options, and reads the same advice as on the site, before the words lead on.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      if (situation.length !== 'full') return;
      const path = pathOf(entered, 'full');
      const voice = voiceOf(path.answers);
      expectSame(onPaper(formOf(voice), path, voice), onScreen(path, voice), path.answers);
      cases.held();
    });
  },
);

test('Words that lead to no question are found', () => {
  const form = formOf('self');
  const [first, ...others] = form.items;
  if (!first) throw new Error('The form is empty.');
  const broken = { ...form, items: [{ ...first, ways: ['Now go to 99.'], options: [] }, ...others] };
  expect(() => follow(broken, () => new Set())).toThrow('Nobody can follow these words: Now go to 99.');
});

test.each([
  ['in words', '<section class="item">1</section>', '<p class="item__way">Now go to 3.</p>'],
  ['in a list', '<section class="item">1</section>', '<div class="item__ways"><ol><li>1</li></ol></div>'],
  ['beside an option', '<section class="item"><b class="boxes__way">Go to 3</b></section>', ''],
])('Advice that comes after a way on is not read: %s', (_what, item, way) => {
  const box = '<div id="advice-pump"></div>';
  const before = readForm(fragment(`<section class="item">1</section>${box}${way}`));
  const after = readForm(fragment(`${item}${way}${box}`));
  expect(
    [before, after].map(({ items }) => items.flatMap(({ advice }) => advice.map(({ id }) => id))),
  ).toEqual([['pump'], []]);
  expect(after.advice).toEqual(['pump']);
});

function fragment(html: string): ParentNode {
  return new DOMParser().parseFromString(html, 'text/html');
}

interface Met {
  readonly asked: readonly string[];
  readonly offered: readonly (readonly string[])[];
  readonly advice: readonly string[];
}

/** The form itself says who the answers are about, and asks everything else. */
function onScreen(path: Path, voice: Voice): Met {
  const steps = path.steps.filter(({ id }) => id !== 'who');
  return {
    asked: steps.map(({ id }) => id),
    offered: steps.map(({ id, offered }) => offered.map((option) => labelOf(id, option, voice))),
    advice: adviceOf(path).map(({ id }) => id),
  };
}

function onPaper(form: PrintedForm, path: Path, voice: Voice): Met {
  const followed = follow(form, (id) => ticksOf(path, id, voice));
  return {
    asked: followed.read.map(({ id }) => id),
    offered: followed.read.map(({ id }) => followed.offered.get(id) ?? []),
    advice: adviceRead(
      form,
      followed,
      adviceOf(path).map(({ id }) => id),
      voice,
    ),
  };
}

/** What was read in a box on the way, and what was due and stood word for word in something that was read anyway. */
function adviceRead(
  form: PrintedForm,
  { read, advice }: Followed,
  due: readonly (keyof typeof walkWords.advice)[],
  voice: Voice,
): readonly string[] {
  const texts = read.map(({ text }) => text);
  const elsewhere = due.filter((id) => !form.advice.includes(id) && saysAll(texts, id, voice));
  const order = Object.keys(walkWords.advice);
  return [...advice, ...elsewhere].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function saysAll(texts: readonly string[], id: keyof typeof walkWords.advice, voice: Voice): boolean {
  const lines = proseInVoice(walkWords.advice[id].body, voice).flatMap((block) =>
    typeof block === 'string' ? [block] : [block.lead ?? '', ...block.list],
  );
  const plain = lines.map((line) => line.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1'));
  return texts.some((text) => plain.every((line) => text.includes(line)));
}

function ticksOf(path: Path, id: string, voice: Voice): ReadonlySet<string> {
  if (!isQuestionId(id)) return new Set();
  const answer = path.answers[id] ?? [];
  const values = [answer].flat();
  const isText = !('options' in walkWords.questions[id]);
  return new Set(isText ? values : values.map((option) => labelOf(id, option, voice)));
}

function labelOf(id: string, option: string, voice: Voice): string {
  const key = `${voice} ${id} ${option}`;
  const label = labels.get(key) ?? inVoice(optionWords(walkWords, id as QuestionId, option).label, voice);
  labels.set(key, label);
  return label;
}

const labels = new Map<string, string>();

function formOf(voice: Voice): PrintedForm {
  const form = forms.get(voice);
  if (!form) throw new Error(`There is no paper form for "${voice}".`);
  return form;
}

/** Compared before it is expected: an expectation for each way takes longer than the walk. */
function expectSame(found: Met, wanted: Met, answers: object): void {
  if (!isDeepStrictEqual(found, wanted)) expect({ answers, ...found }).toEqual({ answers, ...wanted });
}
