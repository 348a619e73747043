import { nextPage, type Step } from '../../../machines/path.ts';
import { adviceList } from '../../../questions/questionnaire.ts';
import { descriptionOrder } from '../../../src/summary/description-order.ts';
import type { PathProperty, Walked } from '../walk/path-property.ts';
import { aloneOf, pageAt } from './one-way-alone.ts';

/** What holds on every complete path that is walked. */
export const pathProperties: readonly PathProperty[] = [
  {
    name: 'every answer has a path',
    says: 'Whatever a person answers, the questionnaire knows what to ask next, and every answer that was asked for counts.',
    fault: ({ path }) => {
      const unanswered = path.steps.find(
        ({ page, answer }) => page.kind !== 'notice' && answer === undefined,
      );
      return unanswered && `the answer to ${unanswered.id} does not count`;
    },
  },
  {
    name: 'no dead end',
    says: 'Every page leads on, until the person checks the answers or is told plainly that the questions end here.',
    fault: ({ path, situation }) => {
      const end = situation.ends ? situation.pages.at(-1)?.id : 'checkAnswers';
      return path.standsAt === end ? stuckIn(path.steps, path) : `it stands at ${path.standsAt}`;
    },
  },
  {
    name: 'no page twice',
    says: 'Nobody is shown the same page twice, and pages come in the order of the questionnaire.',
    fault: ({ path }) => {
      const places = path.steps.map(({ page }) => pageAt(page));
      const wrong = places.findIndex((place, index) => index > 0 && place <= (places[index - 1] ?? 0));
      return wrong < 0 ? undefined : `${path.steps[wrong]?.id} comes too late`;
    },
  },
  {
    name: 'the groups share no condition',
    says: 'Each group of questions asks, advises and reads the same whatever is answered in the others, so that what was shown group by group holds for all of them together.',
    fault: (walked) => strangerIn(walked),
  },
  {
    name: 'each advice has one cause on the path',
    says: 'Each piece of advice names one answer, the person gave that answer, and it is one that the published advice is about.',
    fault: ({ advice, path }) => {
      const uncaused = advice.find(({ id, because: { question, option } }) => {
        const given = path.answers[question];
        const isGiven = Array.isArray(given) ? given.includes(option) : given === option;
        return !isGiven || !isCause(id, question, option);
      });
      return uncaused && `${uncaused.id} has no cause`;
    },
  },
  {
    name: 'all five descriptions are always there',
    says: 'Everybody sees all 5 descriptions of where movements can be; what they ticked decides only which stands first.',
    fault: ({ reading }) => {
      const { own, others } = descriptionOrder(reading.pattern.pattern);
      const shown = new Set([...(own ? [own] : []), ...others]);
      return shown.size === 5 ? undefined : `only ${[...shown].join(', ')}`;
    },
  },
];

function stuckIn(steps: readonly Step[], path: Walked['path']): string | undefined {
  const stuck = steps.find(
    ({ id, page }, index) =>
      !(page.kind === 'notice' && page.ends) &&
      nextPage(path, id) !== (steps[index + 1]?.id ?? 'checkAnswers'),
  );
  return stuck && `${stuck.id} leads nowhere`;
}

/** The path, the advice and the pattern are those of the person and of each way by itself. */
function strangerIn({ situation, ways, path, advice, reading }: Walked): string | undefined {
  const alone = ways.map((way) => aloneOf(situation, way));
  const asked = alone.reduce((count, one) => count + one.pages.size, situation.pages.length);
  if (path.steps.length !== asked) return `${path.steps.length} pages in place of ${asked}`;
  const strange = path.steps.find(
    ({ page }) => !situation.pages.includes(page) && !alone.some(({ pages }) => pages.has(page)),
  );
  if (strange) return `${strange.id} belongs to no way`;
  const advised = alone.reduce((count, one) => count + one.advice.length, 0);
  if (advice.length !== advised || !advice.every(({ id }) => alone.some((one) => one.advice.includes(id)))) {
    return `the advice is ${advice.map(({ id }) => id).join(', ')}`;
  }
  const pattern = alone.find((one) => one.pattern !== 'not-stated')?.pattern ?? 'not-stated';
  return reading.pattern.pattern === pattern ? undefined : `the pattern is ${reading.pattern.pattern}`;
}

function isCause(id: string, question: string, option: string): boolean {
  const advice = adviceList.find((other) => other.id === id);
  return !!advice?.because.some((test) => test.question === question && test.answer === option);
}
