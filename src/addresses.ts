/** The address of every page that is not a question. */
export const addresses = {
  start: '/',
  /** What a doctor or nurse sends; the invitation itself stands after the #. */
  invitation: '/invitation',
  /** Where answers are taken from a file. */
  fromFile: '/from-a-file',
  about: '/about-dystonia',
  privacy: '/privacy',
  accessibility: '/accessibility',
  emergencyCheck: '/emergency-check',
  emergency: '/emergency',
  /** Where the questions wait: the first that is not answered. */
  carryOn: '/questions',
  checkAnswers: '/check-answers',
  summary: '/summary',
  keepAnswers: '/keep-answers',
  deleted: '/answers-deleted',
  savedProblem: '/saved-answers',
} as const;

/** The paper form: a document without script, with others under it (src/paper/paper-addresses.ts). */
export const paperForm = '/paper-form';

/** Where what is published for other form fillers stands. */
export const fhirFolder = '/fhir';

/** A link to the paper form loads a document, and does not ask the app. */
export function isOutsideApp(address: string): boolean {
  return address.startsWith(paperForm);
}

/** `/emergency-check?questions=full` starts the full walk: the address to share before a visit. */
export const lengthParameter = 'questions';

export function questionAddress(id: string): string {
  return `${addresses.carryOn}/${id}`;
}

/** A slash at the end of an address opens the same page. */
export function withoutEndSlash(address: string): string {
  return address.replace(/^(.+)\/$/, '$1');
}

/** Pages that no two people see alike, so that only the browser can draw them. */
export function isDrawnInBrowser(address: string): boolean {
  const isUrgent = address === addresses.emergencyCheck || address === addresses.emergency;
  return (
    (walkAddressForm.test(address) && !isUrgent) ||
    address === addresses.invitation ||
    address === addresses.fromFile
  );
}

/** The pages that the walk shows, and the machine decides on. */
export const walkAddressForm = new RegExp(
  `^(?:${addresses.carryOn}(?:/[^/]+)?|${[
    addresses.emergencyCheck,
    addresses.emergency,
    addresses.checkAnswers,
    addresses.summary,
    addresses.keepAnswers,
    addresses.deleted,
    addresses.savedProblem,
  ].join('|')})/?$`,
);
