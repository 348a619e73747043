import { codeSystem, formUrl, referenceSystem } from '../../../src/fhir/canonical.ts';

/** A response as another filler writes it, as text: everything but the questionnaire can differ. */
export function foreignResponse(given: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${formUrl({ length: 'full', voice: 'self' })}|1`,
    status: 'completed',
    ...given,
  });
}

/** Choices, with the words that the filler showed for each. */
export function chosen(linkId: string, ...options: readonly (readonly [option: string, display: string])[]) {
  return {
    linkId,
    answer: options.map(([option, display]) => ({
      valueCoding: { system: codeSystem, code: `${linkId}.${option}`, display },
    })),
  };
}

export function typed(linkId: string, valueString: string) {
  return { linkId, answer: [{ valueString }] };
}

/** A person with a neck that turns, who filled the full form elsewhere: in other groups, and nothing for what was left empty. */
export const neckItems: readonly object[] = [
  chosen('age', ['from41to64', '41 to 64']),
  {
    linkId: 'page-1',
    text: 'Page 1',
    item: [
      chosen('noticed', ['pulling', 'Pulling or twisting into unusual positions']),
      chosen('parts', ['neck', 'Neck or shoulders']),
      chosen('spread', ['no', 'No']),
      chosen('onsetAge', ['from41', '41 or over']),
      chosen('onsetManner', ['years', 'Over years']),
      chosen('course', ['worse', 'Worse']),
    ],
  },
  chosen('timing', ['mostOfTheTime', 'Most of the time']),
  chosen('worse', ['stress', 'Stress']),
  chosen('helps', ['touching', 'Touching a spot']),
  chosen('pain', ['neck', 'Neck or shoulders']),
  chosen('family', ['no', 'No']),
  chosen('medicines', ['none', 'None']),
  chosen('illnesses', ['none', 'None']),
  chosen('harder', ['driving', 'Driving']),
  chosen('mood', ['notMuch', 'Not much']),
  chosen('helpSoFar', ['gp', 'Seen a GP']),
  typed('matters', 'I want to drive again'),
];

/** What the form does not ask, and a question that the other answers do not lead to. */
export const misfitItems: readonly object[] = [
  typed('bloodGroup', 'A\u202E+'),
  chosen('armSide', ['left', 'Left']),
];

export const neckResponse = {
  authored: '2026-11-20T10:00:00+00:00',
  language: 'en',
  identifier: { system: referenceSystem, value: 'K7-2' },
  item: neckItems,
};
