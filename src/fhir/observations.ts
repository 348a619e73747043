import type { CodeableConcept, Coding, Observation, ObservationComponent } from 'fhir/r4';
import type { BodyPart } from '../../questions/movements/parts.ts';
import { inVoice } from '../../questions/words.ts';
import { partCodings, placeOf, placeQuestions, sideCoding, sideQuestions } from './body-codings.ts';
import { codeSystem } from './canonical.ts';
import { optionCoding } from './coding.ts';
import type { Answered, AskedForm } from './response.ts';

/**
 * Each part of the body that was ticked, as an Observation: what was told, and not what was examined. The codes of SNOMED CT stand
 * beside ours and never alone.
 *
 * @param confirm the mark that the codes are still to be confirmed in a UK release
 * @param response where the answers stand, as a reference
 */
export function observationsOf(
  asked: AskedForm,
  answered: Answered,
  confirm: string,
  response: string,
): readonly Observation[] {
  return placeQuestions.flatMap((question) =>
    ticksOf(answered, question).flatMap((option): Observation[] => {
      const { part, side } = placeOf(question, option);
      if (part === undefined) return [];
      const coding = codingOf(asked, question, option);
      const component = sideComponents(asked, part, side ?? sideTold(answered, question, part));
      return [
        {
          resourceType: 'Observation',
          meta: { tag: [{ system: codeSystem, code: 'confirmInUkRelease', display: confirm }] },
          language: asked.language,
          status: 'preliminary',
          code: questionConcept(asked, question),
          effectiveDateTime: answered.authored.toISOString(),
          valueCodeableConcept: { coding: [coding] },
          bodySite: { coding: partCodings(part), ...(coding.display && { text: coding.display }) },
          derivedFrom: [{ reference: response }],
          ...(component.length > 0 && { component }),
        },
      ];
    }),
  );
}

/** Only of the parts that are affected now is the side asked. */
function sideTold(answered: Answered, question: string, part: BodyPart): string | undefined {
  const toldIn = sideQuestions[part];
  return question === 'parts' && toldIn !== undefined ? ticksOf(answered, toldIn)[0] : undefined;
}

function sideComponents(asked: AskedForm, part: BodyPart, told: string | undefined): ObservationComponent[] {
  const toldIn = sideQuestions[part];
  if (toldIn === undefined || told === undefined) return [];
  const { side } = placeOf(toldIn, told);
  if (side === undefined) return [];
  return [
    {
      code: questionConcept(asked, toldIn),
      valueCodeableConcept: { coding: [codingOf(asked, toldIn, side), sideCoding(side)] },
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

function codingOf({ words, voice }: AskedForm, question: string, option: string): Coding {
  return optionCoding(
    question,
    option,
    inVoice(words.questions[question]?.options?.[option] ?? option, voice),
  );
}
