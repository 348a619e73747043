import { memoryAfterAnswers } from './memory.ts';

/** Run in a process of its own; prints the heap after each 1,000 of 3,000 answers and changes, as JSON. */
process.stdout.write(JSON.stringify(memoryAfterAnswers(3)));
