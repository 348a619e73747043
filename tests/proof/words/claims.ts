import { clinic } from '../../../src/clinic/clinic.ts';

/** The names of conditions, and the words for where movements are, that must never be tied to the person who reads. */
const condition =
  "dystonia|tremor|parkinson's|epilepsy|stroke|meningitis|encephalitis|cerebral palsy|movement (condition|disorder)";
const placeWord = 'focal|segmental|multifocal|generalised|hemi';
const person = '(you|they|he|she|your child|the person you care for|someone you care for)';
const pointing = '(this|it|that|these|those|answers?|movements?|ticks?|pattern)';

/** What nothing here may say (clinical brief 4.1 and 4.3), and why. */
const banned: readonly (readonly [RegExp, string])[] = [
  [
    form(`(have|has|got|having|with) (${placeWord}|a )*(${condition})\\b`),
    "names a condition as somebody's own",
  ],
  [
    form(`((?<!what )is|are|be|means?|like|towards?) (a |an )?(${placeWord}|${condition})\\b`),
    'names a condition',
  ],
  [form(`(${placeWord}) (dystonia|pattern|type)\\b`), 'names a condition'],
  [
    form('your (dystonia|condition|disease|disorder|symptoms|type|diagnosis|pattern|level|case)'),
    "names a condition as somebody's own",
  ],
  [form('diagnos'), 'speaks of a diagnosis'],
  [
    form(
      '(caused|because of|due to|(is|are) the causes?|common cause|(it|they|movements) (comes?|came) from|triggered by|depends on the cause)\\b',
    ),
    'speaks of a cause',
  ],
  [
    form('(un)?likel|probab|chances? (are|of)\\b|risk|typical|usually (have|need|get|mean)'),
    'speaks of a likelihood',
  ],
  [form(`${person} (may|might|could|must) (be|have|be having)\\b`), 'speaks of a likelihood'],
  [form('(this|it) (may|might|could) be (serious|nothing|a sign|because)'), 'speaks of a likelihood'],
  [form('\\d+ (out of|in) \\d+\\b|\\d+ ?%|per cent'), 'gives a figure'],
  [
    form(
      'suggests?\\b|consistent with|match(es|ed)?\\b|points? to|indicates?\\b|(looks?|sounds?) (like|as if)',
    ),
    'draws a conclusion',
  ],
  [
    form(`${pointing} (means?|shows?) (that|you)\\b|people with (your|these|those) answers`),
    'draws a conclusion',
  ],
  [form('scored?\\b|scores\\b|results?\\b|assess|grades?\\b|severity|level \\d'), 'speaks of a score'],
  [
    form(
      'detect|calculat|analys|interpret(s|ed|ation)\\b|monitor|measur|track|estimat|work(s|ed)? out|decided? how',
    ),
    'speaks as a medical device would',
  ],
  [
    form(
      'rules? (\\w+ )?out|nothing to worry|do not worry|(you|they|child) do(es)? not have (?!to\\b)|no need to|not serious|no danger|are (fine|well|safe)',
    ),
    'reassures',
  ],
  [
    form(
      'people like you|based on|from (your|these|the) answers|answers (mean|show|suggest)|signs? of dystonia',
    ),
    'infers from answers',
  ],
  [
    form('(?<!if )(you|they|child|for) (need|must) (to|help|see|call)|should\\b|as soon as possible'),
    'works out urgency',
  ],
  [form('urgently\\b|urgency|(is|are) urgent\\b'), 'works out urgency'],
];

/** Sentences that say one of these on purpose: fixed text, the same for everyone. Each by its name, and each used. */
export const allowed: Readonly<Record<string, string>> = {
  'what the start page promises': 'It does not give a diagnosis.',
  'what stands at the foot of every page': 'Beforehand does not give a diagnosis and is not for emergencies.',
  'what stands first on every summary': 'This is not a diagnosis.',
  'what the explanation is not': 'A word for where movements are is not a diagnosis.',
  'what the page about dystonia is not': 'It does not say that you have dystonia.',
  'general information on treatment': 'For people who have dystonia, treatments include:',
  'treatment in general':
    'Many things can cause movements that a person cannot control, and treatment depends on the cause.',
  'operations in general': 'Every operation has a chance of causing new problems.',
  'cerebral palsy in general': 'In children, cerebral palsy is the most common cause of acquired dystonia.',
  'where cerebral palsy comes from': 'It comes from a problem in the brain around the time of birth.',
  'a word for 1 part in general': 'When it is in 1 part, doctors may call it focal dystonia.',
  'a word for the trunk in general':
    'Doctors may call it generalised dystonia when it is in the trunk and at least 2 other parts.',
  'who has not been told': `${clinic.name} has not been told that you need help.`,
  'who must call in an emergency': 'You need to call 999 yourself, or ask somebody to call.',
  'how far pages can be enlarged': 'the pages work when they are made 4 times bigger (400% zoom)',
  'a page that failed': 'This is not because of anything you did.',
};

/** Why a sentence may not be said; `undefined` if it may. */
export function claimIn(sentence: string): string | undefined {
  if (Object.values(allowed).includes(sentence)) return undefined;
  return banned.find(([claim]) => claim.test(sentence.toLowerCase()))?.[1];
}

function form(source: string): RegExp {
  return new RegExp(`\\b(${source})`);
}
