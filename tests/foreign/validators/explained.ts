/** Something that a validator says of our resources and that stays as it is, with the reason. */
interface Explained {
  readonly by: string;
  readonly says: RegExp;
  readonly because: string;
}

/** Whatever else is said fails the run, and so does an explanation of what nobody says any more. */
export const explained: readonly Explained[] = [
  {
    by: 'Medplum',
    says: /^Invalid reference: got "urn:uuid:/,
    because:
      'It looks for a type in the address. A bundle names its entries by UUID; References looks whether each is there.',
  },
  {
    by: 'FHIR.js',
    says: /^Value set ".*" could not be found\.$/,
    because: 'It carries only some value sets of R4. Bound codes looks up those that bind.',
  },
  {
    by: 'FHIR.js',
    says: /^Code "confirmInUkRelease" .* not found in value set$/,
    because: 'The tags that R4 lists are examples, and any other may be given.',
  },
  {
    by: 'Invariants',
    says: /^dom-6: /,
    because:
      'It is good practice, and no duty, to say the same again as a page of text. A form is text, and a record has the summary.',
  },
  {
    by: 'Invariants',
    says: /^sdc-3: /,
    because:
      'The editions of our questions are whole numbers, with no part that could tell a small change from a large one.',
  },
  {
    by: 'Extensions',
    says: /^in the definition of 2019, .*questionnaire-displayCategory/,
    because:
      'It forbade the category on the very items that it is for. HL7 took the rule back in the extension pack, and fillers go by the pack.',
  },
  {
    by: 'Bound codes',
    says: /^the value set http:\/\/hl7\.org\/fhir\/ValueSet\/mimetypes is not to be had whole$/,
    because: 'It is every media type there is. The one that we give is text/plain.',
  },
  {
    by: 'Bound codes',
    says: /is not in http:\/\/hl7\.org\/fhir\/ValueSet\/designation-use$/,
    because: 'The set may be added to, and has no code for whom a wording speaks to.',
  },
];

export function explanationOf(by: string, says: string): Explained | undefined {
  return explained.find((one) => one.by === by && one.says.test(says));
}
