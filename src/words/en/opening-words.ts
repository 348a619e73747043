export { commonWords } from './common-words.ts';
export { firstWords } from './first-words.ts';
