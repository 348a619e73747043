/** What nothing here may say (clinical brief 4.1 and 4.3), and why. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(have|has|got) dystonia\b/, "names a condition as somebody's own"],
  [
    /\byour (dystonia|condition|disease|disorder|symptoms|type|diagnosis)\b/,
    "names a condition as somebody's own",
  ],
  [/diagnos/, 'speaks of a diagnosis'],
  [/\b(caused by|because of|due to|the cause)\b/, 'speaks of a cause'],
  [/likel|probab|chances? (are|of)\b|\brisk/, 'speaks of a likelihood'],
  [/\b\d+ (out of|in) \d+\b|\d ?%|per cent/, 'gives a figure'],
  [/suggests?\b|consistent with|\bmatch(es|ed)?\b|\bpoints? to\b|\bsigns? of dystonia/, 'draws a conclusion'],
  [/\bscore|\bresults?\b|\bassess(ment|ed)?\b|\bgrade\b|\bseverity\b/, 'speaks of a score'],
  [/detect|calculat|analys|interpret(s|ed|ation)\b|\bmonitor|\bmeasur/, 'speaks as a medical device would'],
  [/rules? (this |it |that )?out|nothing to worry|you do not have|no need to/, 'reassures'],
  [
    /people like you|based on (your|these|the) answers|your answers (mean|show|suggest)/,
    'infers from answers',
  ],
  [/\byou (need|must|have) to see\b|\b(is|are) urgent\b|as soon as possible/, 'works out urgency'],
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
  'how far pages can be enlarged': 'the pages work when they are made 4 times bigger (400% zoom)',
  'a page that failed': 'This is not because of anything you did.',
};

/** Why a sentence may not be said; `undefined` if it may. */
export function claimIn(sentence: string): string | undefined {
  if (Object.values(allowed).includes(sentence)) return undefined;
  return banned.find(([form]) => form.test(sentence.toLowerCase()))?.[1];
}
