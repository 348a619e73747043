import type { CodeableConcept, Coding, Observation, ObservationComponent } from 'fhir/r4';
import type { BodyPart } from '../../questions/movements/body-parts.ts';
import { inVoice } from '../../questions/words.ts';
import type { RecordWords } from '../words/fhir-words.ts';
import { partCodings, placeOf, placeQuestions, sideCoding, sideQuestions } from './body-codings.ts';
import { codeSystem } from './canonical.ts';
import { type Answered, askedCoding, type AskedForm } from './response.ts';

/**
 * Each part of the body that was ticked, as an Observation: what was told, and not what was examined. A part is our code. The places in
 * SNOMED CT that it includes are named as such, since nobody told which of them is meant.
 *
 * @param words the marks on the codes of SNOMED CT
 * @param response where the answers stand, as a reference
 */
export function observationsOf(
  asked: AskedForm,
  answered: Answered,
  words: RecordWords,
  response: string,
): readonly Observation[] {
  return placeQuestions.flatMap((question) =>
    ticksOf(answered, question).flatMap((option) => {
      const { part, side } = placeOf(question, option);
      if (part === undefined) return [];
      const component = [
        ...partCodings(part).map((coding) => named('placeIncluded', words.placeIncluded, coding)),
        ...(side === undefined ? [] : [named('sideNamed', words.sideNamed, sideCoding(side))]),
        ...sideTold(asked, answered, question, part),
      ];
      return [observation(asked, answered, { question, option, component, words, response })];
    }),
  );
}

interface Told {
  readonly question: string;
  readonly option: string;
  readonly component: ObservationComponent[];
  readonly words: RecordWords;
  readonly response: string;
}

function observation(
  asked: AskedForm,
  { authored }: Answered,
  { question, option, component, words, response }: Told,
): Observation {
  const coding = askedCoding(asked, question, option);
  return {
    resourceType: 'Observation',
    meta: { tag: [{ system: codeSystem, code: 'confirmInUkRelease', display: words.confirmInUkRelease }] },
    language: asked.language,
    status: 'preliminary',
    code: questionConcept(asked, question),
    ...(authored !== null && { effectiveDateTime: authored.toISOString() }),
    valueCodeableConcept: { coding: [coding] },
    bodySite: { coding: [coding] },
    derivedFrom: [{ reference: response }],
    component,
  };
}

function named(code: string, display: string, coding: Coding): ObservationComponent {
  return {
    code: { coding: [{ system: codeSystem, code, display }] },
    valueCodeableConcept: { coding: [coding] },
  };
}

/** Of a part that is affected now, the side is a question of its own. */
function sideTold(
  asked: AskedForm,
  answered: Answered,
  question: string,
  part: BodyPart,
): ObservationComponent[] {
  const toldIn = question === 'parts' ? sideQuestions[part] : undefined;
  const told = toldIn === undefined ? undefined : ticksOf(answered, toldIn)[0];
  if (toldIn === undefined || told === undefined) return [];
  const { side } = placeOf(toldIn, told);
  if (side === undefined) return [];
  return [
    {
      code: questionConcept(asked, toldIn),
      valueCodeableConcept: { coding: [askedCoding(asked, toldIn, told), sideCoding(side)] },
    },
  ];
}

function ticksOf({ path }: Answered, question: string): readonly string[] {
  const answer = path.steps.find(({ id }) => id === question)?.answer ?? [];
  return typeof answer === 'string' ? [answer] : answer;
}

function questionConcept({ words, voice }: AskedForm, question: string): CodeableConcept {
  const text = words.questions[question]?.question;
  return {
    coding: [{ system: codeSystem, code: question }],
    ...(text !== undefined && { text: inVoice(text, voice) }),
  };
}
