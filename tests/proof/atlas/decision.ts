import { adviceOf } from '../../../machines/advice.ts';
import type { Path } from '../../../machines/path.ts';
import { testsOf } from '../../../questions/condition.ts';
import { person } from '../walk/groups.ts';
import { type AdviceRule, type PageRule, rulesInForce } from '../classes/rules.ts';
import { applies, causeOf, isOffered } from '../support/rule-read-anew.ts';
import { type KeptRules, patternInWords, ticksInWords } from './kept-rules.ts';
import {
  adviceRuleInWords,
  conditionInWords,
  labelOf,
  optionInWords,
  pageRuleInWords,
} from './rules-in-words.ts';

/** One thing that the product decides by answers, as it was decided and as it is decided now. */
export interface Decision {
  readonly name: string;
  /** A page of the group in which it is decided. */
  readonly page: string | null;
  readonly was: (path: Path, length: 'short' | 'full') => string | null;
  readonly is: (path: Path) => string | null;
  readonly ruleWas: string;
  readonly ruleIs: string;
}

/** Every decision of the kept rules and of those in force. */
export function decisionsSince(kept: KeptRules): readonly Decision[] {
  return [
    patternDecision(kept),
    ...idsIn(kept.advice, rulesInForce.advice).map((id) => adviceDecision(id, kept)),
    ...idsIn(kept.pages, rulesInForce.pages).flatMap((id) => [
      pageDecision(id, kept),
      ...optionDecisions(id, kept),
    ]),
  ];
}

function patternDecision(kept: KeptRules): Decision {
  const outcomes = new Map(
    Object.entries(kept.pattern).flatMap(([outcome, ticks]) =>
      ticks.map((ticked) => [ticked, outcome] as const),
    ),
  );
  return {
    name: 'Pattern of parts',
    page: 'parts',
    was: ({ answers }) => outcomes.get(ticksInWords(answers)) ?? 'not in the table',
    is: ({ answers }) => patternInWords(answers),
    ruleWas: 'the rule that is named beside each pattern',
    ruleIs: 'the rule that is named beside each pattern',
  };
}

function adviceDecision(id: string, kept: KeptRules): Decision {
  const was = byId<AdviceRule>(kept.advice, id);
  const is = byId<AdviceRule>(rulesInForce.advice, id);
  return {
    name: `Advice "${id}"`,
    page: (is ?? was)?.because[0]?.question ?? null,
    was: ({ answers }) => shown(was && causeOf(was, answers)),
    is: (path) => {
      const given = adviceOf(path).find((advice) => advice.id === id)?.because;
      return shown(given && { question: given.question, answer: given.option });
    },
    ruleWas: adviceRuleInWords(was),
    ruleIs: adviceRuleInWords(is),
  };
}

function shown(cause: { readonly question: string; readonly answer: string | boolean } | undefined): string {
  if (!cause) return 'not shown';
  return `shown because of ${labelOf(cause.question)}: ${optionInWords(cause.question, String(cause.answer))}`;
}

function pageDecision(id: string, kept: KeptRules): Decision {
  const was = byId<PageRule>(kept.pages, id);
  const is = byId<PageRule>(rulesInForce.pages, id);
  return {
    name: `Page "${labelOf(id)}"`,
    page: is ? id : placeOf(was),
    was: ({ answers, steps }, length) =>
      was && applies(was, answers, length) && !isBeyondTheEnd(id, steps) ? 'asked' : 'not asked',
    is: ({ steps }) => (steps.some((step) => step.id === id) ? 'asked' : 'not asked'),
    ruleWas: pageRuleInWords(was),
    ruleIs: pageRuleInWords(is),
  };
}

/** A page that is gone was decided among the questions that it read; `null` where those are of the person, or none. */
function placeOf(gone: PageRule | undefined): string | null {
  const conditions = [gone?.when, ...Object.values(gone?.optionWhen ?? {})];
  const read = conditions.flatMap((condition) => (condition ? testsOf(condition) : []));
  return read.map(({ question }) => question).find((id) => !person.some((page) => page.id === id)) ?? null;
}

/** A notice that ends the path has nothing after it, whatever its rule says. */
function isBeyondTheEnd(id: string, steps: Path['steps']): boolean {
  const end = steps.find(({ page }) => page.kind === 'notice' && page.ends);
  const places = rulesInForce.pages.map((page) => page.id);
  return end !== undefined && places.indexOf(id) > places.indexOf(end.id);
}

function optionDecisions(id: string, kept: KeptRules): readonly Decision[] {
  const was = byId<PageRule>(kept.pages, id);
  const is = byId<PageRule>(rulesInForce.pages, id);
  const options = new Set([...(was?.options ?? []), ...(is?.options ?? [])]);
  return [...options].map((option) => ({
    name: `Option "${optionInWords(id, option)}" of "${labelOf(id)}"`,
    page: id,
    was: ({ answers, steps }) =>
      was && steps.some((step) => step.id === id)
        ? offered(!!was.options?.includes(option) && isOffered(was, option, answers))
        : null,
    is: ({ steps }) => {
      const step = steps.find((other) => other.id === id);
      return step && was ? offered(step.offered.includes(option)) : null;
    },
    ruleWas: was?.options?.includes(option) ? conditionInWords(was.optionWhen?.[option]) : 'none',
    ruleIs: is?.options?.includes(option) ? conditionInWords(is.optionWhen?.[option]) : 'none',
  }));
}

function offered(isOnOffer: boolean): string {
  return isOnOffer ? 'offered' : 'not offered';
}

function idsIn(...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  return [...new Set(lists.flat().map(({ id }) => id))];
}

function byId<Rule extends { readonly id: string }>(rules: readonly Rule[], id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
