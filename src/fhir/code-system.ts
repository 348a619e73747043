import type { CodeSystem, CodeSystemConcept, CodeSystemConceptDesignation } from 'fhir/r4';
import { pages } from '../../questions/questionnaire.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import { inVoice, type Phrase, type Voice, voices } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import { codeSystem, codeSystemId } from './canonical.ts';
import { optionCode } from './coding.ts';
import { whoOf } from './certain.ts';
import type { FormWords } from './making.ts';

type Question = Exclude<(typeof pages)[number], { kind: 'notice' }>;

/** A code for each question and, below it, for each of its options. */
export function codeSystemOf(spoken: FormWords): CodeSystem {
  const { title, description } = spoken.fhir.codeSystem;
  const questions = pages.flatMap((page) => (page.kind === 'notice' ? [] : [page]));
  const concept = [
    ...questions.map((question) => questionConcept(question, spoken)),
    ...recordConcepts(spoken),
  ];
  return {
    resourceType: 'CodeSystem',
    id: codeSystemId,
    language: spoken.words.language,
    url: codeSystem,
    version: questionnaireVersion,
    name: 'Beforehand',
    title,
    status: 'draft',
    description,
    caseSensitive: true,
    hierarchyMeaning: 'grouped-by',
    content: 'complete',
    count: concept.reduce((sum, one) => sum + 1 + (one.concept?.length ?? 0), 0),
    concept,
  };
}

/** What is said of the SNOMED CT codes in a bundle. */
function recordConcepts({ fhir: { record } }: FormWords): CodeSystemConcept[] {
  return [
    { code: 'confirmInUkRelease', display: record.confirmInUkRelease },
    { code: 'placeIncluded', display: record.placeIncluded },
    { code: 'sideNamed', display: record.sideNamed },
  ];
}

function questionConcept(question: Question, spoken: FormWords): CodeSystemConcept {
  const { label } = spoken.walkWords.questions[question.id];
  if (question.kind === 'shortText') return { code: question.id, display: label };
  return {
    code: question.id,
    display: label,
    concept: question.options.map((option) => optionConcept(question, option, spoken)),
  };
}

/** In the words for the person themselves. Where a parent or a carer reads others, those are designations. */
function optionConcept({ id }: Question, option: string, { words, walkWords }: FormWords): CodeSystemConcept {
  const { label } = optionWords(walkWords, id, option);
  const display = inVoice(label, 'self');
  const designation = voices.flatMap((voice) => designationFor(voice, label, display, words.language));
  return { code: optionCode(id, option), display, ...(designation.length > 0 && { designation }) };
}

function designationFor(
  voice: Voice,
  label: Phrase,
  display: string,
  language: string,
): readonly CodeSystemConceptDesignation[] {
  const value = inVoice(label, voice);
  const use = { system: codeSystem, code: optionCode('who', whoOf(voice)) };
  return value === display ? [] : [{ language, use, value }];
}
