import type { AnswerValue } from '../../../questions/answer.ts';
import { type Condition, type Test, testsOf } from '../../../questions/condition.ts';
import { isQuestionId, pages } from '../../../questions/questionnaire.ts';
import { inVoice, type Phrase } from '../../../questions/words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import type { AdviceRule, PageRule } from '../classes/rules.ts';

/** A rule as a doctor reads it. A question or option of an earlier version that is gone keeps its id. */
export function pageRuleInWords(page: PageRule | undefined): string {
  if (page === undefined) return 'none';
  const walks =
    page.walks.length === 2 ? 'in both sets of questions' : `in the ${page.walks.join()} set only`;
  const atLeast =
    page.atLeastOffered === undefined ? '' : `, with at least ${page.atLeastOffered} places to choose from`;
  return `${walks}${page.when ? `, if ${conditionInWords(page.when)}` : ''}${atLeast}`;
}

export function adviceRuleInWords(advice: AdviceRule | undefined): string {
  if (advice === undefined) return 'none';
  const causes = advice.because.map(testInWords).join(' or ');
  return advice.about ? `${causes}; shown if ${conditionInWords(advice.about)}` : causes;
}

export function conditionInWords(condition: Condition | undefined): string {
  if (condition === undefined) return 'always';
  return testsOf(condition)
    .map(testInWords)
    .join('all' in condition ? ' and ' : ' or ');
}

function testInWords({ question, operator, answer }: Test): string {
  const label = labelOf(question);
  if (operator === 'exists') return answer ? `${label} was answered` : `${label} was not answered`;
  const [holds, fails] = isChooseMany(question) ? ['includes', 'does not include'] : ['is', 'is not'];
  return `${label} ${operator === '=' ? holds : fails} "${optionInWords(question, answer)}"`;
}

function isChooseMany(question: string): boolean {
  return pages.some(({ id, kind }) => id === question && kind === 'chooseMany');
}

/** "Parts affected now: Neck or shoulders; Arm or hand". */
export function answersInWords(answers: Readonly<Record<string, AnswerValue | undefined>>): string {
  return Object.entries(answers)
    .filter(([, answer]) => answer !== undefined)
    .map(([question, answer]) => `${labelOf(question)}: ${answerInWords(question, answer)}`)
    .join('. ');
}

function answerInWords(question: string, answer: AnswerValue | undefined): string {
  const ticked = [answer ?? []].flat();
  return ticked.length > 0
    ? ticked.map((option) => optionInWords(question, option)).join('; ')
    : 'left empty';
}

export function labelOf(page: string): string {
  if (isQuestionId(page)) return walkWords.questions[page].label;
  const notice = pages.find(({ id }) => id === page);
  return notice?.kind === 'notice' ? inVoice(notice.words.title, 'self') : page;
}

export function optionInWords(question: string, option: string): string {
  const words: Readonly<Record<string, Phrase>> = optionsOf(question);
  const phrase = words[option];
  return phrase === undefined ? option : inVoice(phrase, 'self');
}

function optionsOf(question: string): Readonly<Record<string, Phrase>> {
  if (!isQuestionId(question)) return {};
  const words = walkWords.questions[question];
  return 'options' in words ? words.options : {};
}
