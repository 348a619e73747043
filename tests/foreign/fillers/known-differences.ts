import { sections } from '../../../questions/questionnaire.ts';
import type { Difference } from './differences.ts';

/** With answers that were loaded, or while somebody clicks. */
export type SeenIn = 'classes' | 'walks';

/** Something that a filler does otherwise than our path. docs/fhir.md says the same in its table (docs.test.ts). */
export interface KnownDifference {
  readonly id: string;
  /** The name of the package. */
  readonly filler: string;
  readonly kind: Difference['kind'];
  readonly about: RegExp;
  /** Where in a walk, if only there. */
  readonly after?: string;
  readonly seenIn: readonly SeenIn[];
  readonly what: string;
  /** Why nothing follows from it, or what we do about it. */
  readonly so: string;
}

/** The versions in which the differences were seen. A new version has to be looked at again. */
export const versions: Readonly<Record<string, string>> = {
  lforms: '40.1.3',
  '@aehrc/smart-forms-renderer': '1.4.0',
};

const ourReaderNamesIt = 'Our reader names the answer as one that does not fit, and reads the rest.';

/** A question, or what stands around it, in a section after the one that asks the age. */
const inLaterSections = new RegExp(
  `^(?:${sections
    .slice(1)
    .flatMap(({ id, pages }) => [id, ...pages.map((page) => page.id)])
    .join('|')})(?:\\.\\w+)?$`,
  'u',
);

export const knownDifferences: readonly KnownDifference[] = [
  {
    id: 'lforms-offers-every-option',
    filler: 'lforms',
    kind: 'offered',
    about: /^(startedIn|onsetAge|attackTriggers|worse|helps|harder)\./u,
    seenIn: ['classes', 'walks'],
    what: 'It does not read answerOptionsToggleExpression: every option can be ticked, whatever was answered before.',
    so: 'Our reader names an option that was not on offer, and reads the rest. Only an age at the start that is above the age now brings a question of its own (birth), which is then named as well.',
  },
  {
    id: 'lforms-keeps-option',
    filler: 'lforms',
    kind: 'misfit',
    about: /^notOffered worse$/u,
    seenIn: ['walks'],
    what: 'A tick stays when an earlier answer changes so that its option is no longer on offer.',
    so: ourReaderNamesIt,
  },
  {
    id: 'lforms-keeps-hidden-answer',
    filler: 'lforms',
    kind: 'misfit',
    about: /^notAsked startedIn$/u,
    seenIn: ['walks'],
    what: 'The answer to a question that an enableWhenExpression has hidden stays in the response.',
    so: ourReaderNamesIt,
  },
  {
    id: 'lforms-mixes-exclusive',
    filler: 'lforms',
    kind: 'misfit',
    about: /^mixed worse$/u,
    seenIn: ['walks'],
    what: 'It does not read optionExclusive: "I am not sure" can be ticked together with others.',
    so: 'Our reader names the mixed answer and takes none of it.',
  },
  {
    id: 'lforms-always-completed',
    filler: 'lforms',
    kind: 'status',
    about: /^completed$/u,
    seenIn: ['walks'],
    what: 'A response says "completed" even when a needed answer is missing.',
    so: 'Whoever runs the filler sets the status, its manual says. Our reader names each needed answer that is missing.',
  },
  {
    id: 'lforms-why-behind-button',
    filler: 'lforms',
    kind: 'unsaid',
    about: /\.why$/u,
    seenIn: ['walks'],
    what: 'Why we ask is behind a button with a question mark.',
    so: 'Nothing that a person must read is in such an item.',
  },
  {
    id: 'smart-forms-waits-for-age',
    filler: '@aehrc/smart-forms-renderer',
    kind: 'hidden',
    about: inLaterSections,
    after: 'the start',
    seenIn: ['walks'],
    what: 'A "!=" on a question without an answer is false, so that the sections after the first wait until the age of somebody who answers alone is known.',
    so: 'The age is asked first, and must be answered.',
  },
  {
    id: 'smart-forms-keeps-option',
    filler: '@aehrc/smart-forms-renderer',
    kind: 'misfit',
    about: /^notOffered worse$/u,
    seenIn: ['walks'],
    what: 'A tick stays when an earlier answer changes so that its option is no longer on offer; the option is greyed out.',
    so: ourReaderNamesIt,
  },
  {
    id: 'smart-forms-mixes-exclusive',
    filler: '@aehrc/smart-forms-renderer',
    kind: 'misfit',
    about: /^mixed worse$/u,
    seenIn: ['walks'],
    what: 'It does not read optionExclusive: "I am not sure" can be ticked together with others.',
    so: 'Our reader names the mixed answer and takes none of it.',
  },
  {
    id: 'smart-forms-in-progress',
    filler: '@aehrc/smart-forms-renderer',
    kind: 'status',
    about: /^in-progress$/u,
    seenIn: ['walks'],
    what: 'A response stays "in-progress" until whoever runs the filler says that it is finished.',
    so: 'Our reader takes what is there, and says that it is not finished.',
  },
  {
    id: 'smart-forms-no-why',
    filler: '@aehrc/smart-forms-renderer',
    kind: 'unsaid',
    about: /\.why$/u,
    seenIn: ['walks'],
    what: 'Why we ask is not shown: a nested display item with the control "help" is left out.',
    so: 'Nothing that a person must read is in such an item.',
  },
];

export function knownAs(
  filler: string,
  seenIn: SeenIn,
  { kind, about, after }: Difference,
): KnownDifference | undefined {
  return knownDifferences.find(
    (known) =>
      known.filler === filler &&
      known.seenIn.includes(seenIn) &&
      known.kind === kind &&
      known.about.test(about) &&
      (known.after === undefined || known.after === after),
  );
}
