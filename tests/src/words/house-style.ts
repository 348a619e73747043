/** What no sentence does, and the form by which it is found. */
export const faultsOfStyle: readonly (readonly [string, RegExp])[] = [
  ['has a negative contraction', /n't\b|\bcannot've\b/i],
  ['asks nicely, is sorry or says what people should do', /\b(please|sorry|should|should've)\b/i],
  ['has a curly quotation mark or apostrophe', /[‘’“”]/],
  ['says ring or dial for call', /\b(ring|dial)\b/i],
  ['says drug or medication for medicine', /\b(drugs?|medications?)\b/i],
  ['says fever for high temperature', /\bfever/i],
  ['says disorder or disease for condition', /\b(disorders?|diseases?)\b/i],
  ['says clinician for doctor', /\bclinicians?\b/i],
  ['says that people suffer', /\bsuffer/i],
  ['shouts', /!|\b(?!ADHD|NHS|DBS|DVLA|GOV|EASS|WCAG|FHIR|SNOMED)[A-Z]{4,}\b/],
  ['has two spaces, or one at its end', / {2}|\s$/],
];

/** What the clinic and others call themselves is theirs. */
export function withoutNames(sentence: string): string {
  return sentence.replaceAll('Centre for Movement Disorders', 'centre');
}
