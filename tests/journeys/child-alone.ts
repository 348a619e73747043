import type { Journey } from './journey.ts';

export const childAlone: Journey = {
  name: 'A child under 13 who answers alone, and is asked to find a parent',
  length: 'short',
  pages: [['who', 'me'], ['age', 'upTo12'], ['askAParent']],
  offered: { age: ['upTo12', 'from13to15', 'from16to17', 'from18to40', 'from41to64', 'from65'] },
  endsAt: 'askAParent',
  reading: {
    voice: 'self',
    noticed: [],
    sites: [],
    pattern: { pattern: 'not-stated', leg: false, trace: [1] },
    startedIn: null,
    spread: null,
    onsetAge: null,
    onsetManner: null,
    course: null,
    timing: null,
    tasks: [],
    worse: [],
    helps: [],
  },
  advice: [],
};
