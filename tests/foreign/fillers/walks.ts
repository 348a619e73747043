import { voiceOf } from '../../../machines/voice.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import { isQuestionId, type QuestionId } from '../../../questions/questionnaire.ts';
import type { Form } from '../../../src/fhir/canonical.ts';
import { afterAMedicine } from '../../journeys/after-a-medicine.ts';
import { carerOfAChildWithAttacks } from '../../journeys/carer-of-a-child-with-attacks.ts';
import { carerWithAPump } from '../../journeys/carer-with-a-pump.ts';
import { childAlone } from '../../journeys/child-alone.ts';
import { childsAttacks } from '../../journeys/childs-attacks.ts';
import { childsLegs } from '../../journeys/childs-legs.ts';
import type { Journey } from '../../journeys/journey.ts';
import { writersHand } from '../../journeys/writers-hand.ts';

/** Somebody who fills in an empty form by hand. */
export interface Walk {
  readonly name: string;
  readonly form: Form;
  readonly who: string;
  /** In the order of answering. To answer a question again is to change one's mind. */
  readonly answers: readonly (readonly [QuestionId, AnswerValue])[];
}

/** One person for each form, and a child for whom the walk ends. */
const journeys = [
  afterAMedicine,
  writersHand,
  childsAttacks,
  childsLegs,
  carerOfAChildWithAttacks,
  carerWithAPump,
  childAlone,
];

/** Leaves an arm with its side behind, and an age at which alcohol is asked about. */
const changedMind: Walk = {
  name: 'A teenager who corrects an arm and an age',
  form: { length: 'short', voice: 'self' },
  who: 'me',
  answers: [
    ['age', 'from18to40'],
    ['noticed', ['pulling']],
    ['parts', ['neck', 'arm']],
    ['armSide', 'both'],
    ['startedIn', 'rightArm'],
    ['parts', ['neck']],
    ['spread', 'no'],
    ['onsetAge', 'from13to20'],
    ['onsetManner', 'days'],
    ['course', 'same'],
    ['timing', 'mostOfTheTime'],
    ['worse', ['stress', 'alcohol']],
    ['family', 'no'],
    ['medicines', ['none']],
    ['illnesses', ['none']],
    ['age', 'from13to15'],
  ],
};

const notSureAndStress: Walk = {
  name: 'A carer who is not sure and ticks something as well',
  form: { length: 'short', voice: 'other' },
  who: 'someoneICareFor',
  answers: [
    ['age', 'from65'],
    ['noticed', ['shaking']],
    ['parts', ['neck']],
    ['spread', 'no'],
    ['onsetAge', 'from41'],
    ['onsetManner', 'years'],
    ['course', 'same'],
    ['timing', 'mostOfTheTime'],
    ['worse', ['stress', 'notSure']],
    ['family', 'no'],
    ['medicines', ['none']],
    ['illnesses', ['none']],
  ],
};

export const walks: readonly Walk[] = [...journeys.map(walkOf), changedMind, notSureAndStress];

function walkOf({ name, length, pages, reading: { voice } }: Journey): Walk {
  const answers = pages.flatMap(([id, given]) =>
    given !== undefined && isQuestionId(id) ? [[id, answerFrom(given)] as const] : [],
  );
  const [, who] = answers[0] ?? [];
  if (typeof who !== 'string' || voiceOf(Object.fromEntries(answers)) !== voice)
    throw new Error(`Who is ${name}?`);
  return { name, form: { length, voice }, who, answers: answers.slice(1) };
}

/** A form gives an empty text, or no ticks at all, for what is left empty. */
function answerFrom(given: AnswerValue): AnswerValue {
  return given !== null && given.length === 0 ? null : given;
}
