import type { ConceptMap, ConceptMapGroupElement, ConceptMapGroupElementTarget, Coding } from 'fhir/r4';
import { pages } from '../../questions/questionnaire.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import { inVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import { type BodyPlace, partCodings, placeOf, sideCoding, snomed } from './body-codings.ts';
import { codeSystem, conceptMap, conceptMapId } from './canonical.ts';
import { optionCode } from './coding.ts';
import type { FormWords } from './making.ts';

type Question = Exclude<(typeof pages)[number], { kind: 'notice' | 'shortText' }>;

/** From our options to SNOMED CT: parts of the body and sides, and nothing else. Every line says that it is to be confirmed. */
export function conceptMapOf(spoken: FormWords): ConceptMap {
  const { title, description } = spoken.fhir.conceptMap;
  const choices = pages.flatMap((page) => ('options' in page ? [page] : []));
  return {
    resourceType: 'ConceptMap',
    id: conceptMapId,
    language: spoken.words.language,
    url: conceptMap,
    version: questionnaireVersion,
    name: 'BeforehandSnomed',
    title,
    status: 'draft',
    experimental: true,
    description,
    group: [
      {
        source: codeSystem,
        sourceVersion: questionnaireVersion,
        target: snomed,
        element: choices.flatMap((question) => elementsOf(question, spoken)),
      },
    ],
  };
}

function elementsOf({ id, options }: Question, { walkWords, fhir }: FormWords): ConceptMapGroupElement[] {
  return options.flatMap((option) => {
    const target = targetsOf(placeOf(id, option), fhir.record.confirmInUkRelease);
    const display = inVoice(optionWords(walkWords, id, option).label, 'self');
    return target.length === 0 ? [] : [{ code: optionCode(id, option), display, target }];
  });
}

/** A part is wider than each of its places. Half of a pair is only related to the place and to the side. */
function targetsOf({ part, side }: BodyPlace, comment: string): ConceptMapGroupElementTarget[] {
  const parts = part === undefined ? [] : partCodings(part);
  const sides = side === undefined ? [] : [sideCoding(side)];
  const isBoth = parts.length > 0 && sides.length > 0;
  return [
    ...parts.map((coding) => target(coding, isBoth ? 'relatedto' : 'narrower', comment)),
    ...sides.map((coding) => target(coding, isBoth ? 'relatedto' : 'equivalent', comment)),
  ];
}

function target(
  { code, display }: Coding,
  equivalence: ConceptMapGroupElementTarget['equivalence'],
  comment: string,
): ConceptMapGroupElementTarget {
  return { ...(code && { code }), ...(display && { display }), equivalence, comment };
}
