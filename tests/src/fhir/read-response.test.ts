import { describe, expect, test } from 'vitest';
import { pages } from '../../../questions/questionnaire.ts';
import { codeSystem } from '../../../src/fhir/canonical.ts';
import type { Problem } from '../../../src/fhir/misfit.ts';
import { readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse, type ResponseRefusal } from '../../../src/fhir/read-response.ts';

const canonical = 'https://beforehand.example/fhir/Questionnaire/beforehand-short-self|1';

/** As another filler writes it: in its own groups, in the order of ticking, and nothing for what was left empty. */
const foreign = {
  resourceType: 'QuestionnaireResponse',
  questionnaire: canonical,
  status: 'completed',
  authored: '2026-11-20T10:00:00+00:00',
  item: [
    ticked('age', 'from41to64'),
    { linkId: 'any-group', item: [ticked('noticed', 'shaking', 'pulling'), ticked('parts', 'arm', 'neck')] },
    ticked('armSide', 'right'),
    ticked('startedIn', 'neck'),
    ticked('spread', 'no'),
    ticked('onsetAge', 'from41'),
    ticked('onsetManner', 'notSure'),
    ticked('course', 'same'),
    ticked('timing', 'notSure'),
    ticked('worse', 'stress'),
    ticked('family', 'no'),
    ticked('medicines', 'none'),
    ticked('illnesses', 'none'),
  ],
};

describe('A response by another filler', () => {
  test('is read in our order, and who answered is told by the form', () => {
    const { path, misfits } = read(foreign);
    expect(misfits).toEqual([]);
    expect(path.standsAt).toBe('checkAnswers');
    expect(path.answers).toMatchObject({
      who: 'me',
      noticed: ['pulling', 'shaking'],
      parts: ['neck', 'arm'],
      armSide: 'right',
    });
  });

  test('is found in a bundle, and faults are located there', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'Patient' } },
        { resource: { ...foreign, status: 'entered-in-error' } },
      ],
    };
    expect(readResponse(JSON.stringify(bundle))).toEqual({
      kind: 'refused',
      refusal: 'takenBack',
      at: 'Bundle.entry[1].resource.status',
    });
  });

  test('is found behind one that is not ours', () => {
    const others = [
      { ...foreign, questionnaire: 'https://elsewhere.example/q|1' },
      { ...foreign, status: 'done' },
    ];
    const bundle = { resourceType: 'Bundle', entry: [...others, foreign].map((resource) => ({ resource })) };
    expect(readResponse(JSON.stringify(bundle))).toMatchObject({
      kind: 'response',
      at: 'Bundle.entry[2].resource',
      others: 2,
    });
  });

  test('names no version where it names none', () => {
    const response = readResponse(JSON.stringify({ ...foreign, questionnaire: canonical.replace('|1', '') }));
    expect(response).toMatchObject({ kind: 'response', version: null, length: 'short', voice: 'self' });
  });
});

describe('A file is refused at a place', () => {
  test.each<[ResponseRefusal, string, string]>([
    ['notJson', 'not JSON', ''],
    ['notJson', '', ''],
    ['tooDeep', `${'['.repeat(70)}${']'.repeat(70)}`, ''],
    ['noResponse', '{"resourceType":"Patient"}', ''],
    ['noResponse', 'null', ''],
    ['malformed', changed({ status: 'done' }), 'QuestionnaireResponse.status'],
    ['malformed', changed({ item: [{ text: 'no link id' }] }), 'QuestionnaireResponse.item[0].linkId'],
    [
      'malformed',
      changed({ item: [{ linkId: 'a', item: [{ linkId: 'b', answer: [{ valueString: 1 }] }] }] }),
      'QuestionnaireResponse.item[0].item[0].answer[0].valueString',
    ],
    [
      'otherQuestionnaire',
      changed({ questionnaire: 'https://elsewhere.example/q|1' }),
      'QuestionnaireResponse.questionnaire',
    ],
    [
      'otherQuestionnaire',
      changed({ questionnaire: `${canonical}|2` }),
      'QuestionnaireResponse.questionnaire',
    ],
    ['otherQuestionnaire', changed({ questionnaire: undefined }), 'QuestionnaireResponse.questionnaire'],
  ])('%s: %s', (refusal, text, at) => {
    expect(readResponse(text)).toEqual({ kind: 'refused', refusal, at });
  });
});

describe('What does not fit is named, and the rest is read', () => {
  test.each<[Problem, object, string, string]>([
    ['unknownItem', { linkId: 'bloodGroup', answer: [{ valueString: 'A' }] }, 'bloodGroup', 'A'],
    ['unknownAnswer', ticked('family', 'perhaps'), 'family', 'perhaps'],
    [
      'unknownAnswer',
      coded('family', { system: 'http://snomed.info/sct', code: 'family.yes' }),
      'family',
      'family.yes',
    ],
    ['wrongKind', { linkId: 'family', answer: [{ valueString: 'Yes, my aunt' }] }, 'family', 'Yes, my aunt'],
    ['wrongKind', { linkId: 'family', answer: [{ valueBoolean: true }] }, 'family', 'true'],
    ['severalAnswers', ticked('family', 'yes', 'no'), 'family', 'yes, no'],
    ['mixed', ticked('illnesses', 'none', 'seizures'), 'illnesses', 'none, seizures'],
    ['otherPerson', ticked('who', 'child'), 'who', 'child'],
    ['notAsked', ticked('tasks', 'writing'), 'tasks', 'writing'],
    ['notOffered', ticked('startedIn', 'leftLeg'), 'startedIn', 'leftLeg'],
  ])('%s', (problem, item, question, said) => {
    const { misfits } = read(withItem(item));
    expect(misfits[0]).toMatchObject({ problem, question, said });
    expect(
      misfits.slice(1).every((other) => other.problem === 'missing' && other.question === question),
    ).toBe(true);
    expect(at(withItem(item), misfits[0]?.at ?? '')).toBeDefined();
  });

  test('a question that is none of ours is named as the file asks it', () => {
    const item = { linkId: '7.3', text: 'What is your blood group?', answer: [{ valueString: 'A' }] };
    expect(read(withItem(item)).misfits).toMatchObject([{ question: '7.3', text: item.text, said: 'A' }]);
  });

  test('ticks that are ours are kept beside one that is not', () => {
    const { path, misfits } = read(withItem(ticked('noticed', 'pulling', 'glowing')));
    expect(path.answers).toMatchObject({ noticed: ['pulling'] });
    expect(misfits).toMatchObject([{ problem: 'unknownAnswer', question: 'noticed', said: 'glowing' }]);
  });

  test('words that are too long are named whole', () => {
    const words = 'x'.repeat(501);
    const somethingElse = withItem(ticked('illnesses', 'somethingElse'));
    const { path, misfits } = read({
      ...somethingElse,
      item: [...somethingElse.item, { linkId: 'illnessesOther', answer: [{ valueString: words }] }],
    });
    expect(misfits).toMatchObject([{ problem: 'tooLong', question: 'illnessesOther', said: words }]);
    expect(path.answers).not.toHaveProperty('illnessesOther');
  });

  test('a finished response without a needed answer says so; an unfinished one does not', () => {
    const item = foreign.item.slice(0, -1);
    expect(read({ ...foreign, item }).misfits).toMatchObject([{ problem: 'missing', question: 'illnesses' }]);
    expect(read({ ...foreign, item, status: 'in-progress' })).toMatchObject({
      misfits: [],
      path: { standsAt: 'illnesses' },
    });
  });
});

function ticked(question: string, ...options: string[]) {
  return coded(
    question,
    ...options.map((option) => ({ system: codeSystem, code: `${question}.${option}`, display: option })),
  );
}

function coded(linkId: string, ...codings: object[]) {
  return { linkId, answer: codings.map((valueCoding) => ({ valueCoding })) };
}

function changed(fields: object): string {
  return JSON.stringify({ ...foreign, ...fields });
}

/** In place of the item with the same link id, or as one more. */
function withItem(item: object) {
  const { linkId } = item as { linkId: string };
  return {
    ...foreign,
    item: [
      ...foreign.item.filter((other) => other.linkId !== linkId && !holds(other, linkId)),
      ...held(linkId),
      item,
    ],
  };
}

function holds(item: object, linkId: string): boolean {
  return 'item' in item && (item.item as { linkId: string }[]).some((inner) => inner.linkId === linkId);
}

function held(linkId: string): readonly object[] {
  return foreign.item
    .filter((item) => holds(item, linkId))
    .flatMap((item) => ('item' in item ? item.item : []))
    .filter((inner) => inner.linkId !== linkId);
}

function read(response: object) {
  const found = readResponse(JSON.stringify(response));
  if (found.kind === 'refused') throw new Error(`It was refused: ${found.refusal} at ${found.at}`);
  return readAnswers(found, pages);
}

/** What stands at a place of a response. */
function at(response: object, place: string): unknown {
  const steps = place.split(/\.|\[(\d+)\]/).filter((step) => step !== undefined && step !== '');
  return steps
    .slice(1)
    .reduce<unknown>(
      (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
      response,
    );
}
