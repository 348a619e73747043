import { sections } from './order.ts';

/** What is asked of everybody before anything else. It can be asked before the rest of the walk has come. */
export const firstQuestions = sections[0].pages.filter((page) => page.kind === 'chooseOne');

export type FirstQuestionId = (typeof firstQuestions)[number]['id'];
