/** A medical word, and the words that explain it wherever it stands; or why it needs none. */
export type MedicalTerm = { readonly term: RegExp } & (
  { readonly explainedBy: RegExp } | { readonly needsNone: string }
);

const ownName =
  'It is the name of a condition or a treatment, which people who have it know, and others can leave out.';
const forThoseWho = 'Only people who have one need this line, and they know the word.';
const inNhsStyle = 'The NHS uses it without explaining it.';
const outsideLink = 'It is the name of a page elsewhere, and is explained above.';

/** In the order in which they are looked for. A word in brackets after plain words is explained by them. */
export const medicalTerms: readonly MedicalTerm[] = [
  { term: /seizures?/i, explainedBy: /seizures? \(fits?\)/i },
  { term: /vertigo/i, explainedBy: /vertigo \(a spinning feeling\)/i },
  {
    term: /dystonia/i,
    explainedBy:
      /Dystonia is a condition that affects movement|About dystonia|Dystonia UK|people who have dystonia/,
  },
  {
    term: /basal ganglia/i,
    explainedBy: /Parts of the brain that control movement, such as the basal ganglia/,
  },
  { term: /neurotransmitters/i, explainedBy: /chemicals \(neurotransmitters\)/ },
  { term: /\bgenetic/i, explainedBy: /genetic: there is a change in a gene/ },
  { term: /idiopathic/i, explainedBy: /idiopathic: doctors find no clear cause/ },
  { term: /acquired/i, explainedBy: /acquired: something else leads to it/ },
  { term: /larynx/i, explainedBy: /voice box \(larynx\)/ },
  { term: /\bfocal/i, explainedBy: /1 part of the body|When it is in 1 part/ },
  { term: /segmental/i, explainedBy: /parts that are next to each other/ },
  { term: /multifocal/i, explainedBy: /parts that are not next to each other/ },
  { term: /\bhemi\b/i, explainedBy: /"Hemi" means half/ },
  { term: /generalised/i, explainedBy: /the trunk and at least 2 other parts/ },
  { term: /\btrunk/i, explainedBy: /trunk is the back|trunk \(back, chest or tummy\)/ },
  { term: /botulinum toxin|botox/i, explainedBy: /relax (the|a) muscle/ },
  { term: /occupational therapy/i, explainedBy: /ways to do everyday tasks/ },
  { term: /posture/i, explainedBy: /posture \(the way the body is held\)/ },
  { term: /selective denervation|denervation/i, explainedBy: /cuts the nerves/ },
  { term: /\bDBS\b|stimulation/, explainedBy: /(stimulator|stimulation) \(DBS\)/ },
  { term: /electrodes/i, explainedBy: /thin wires \(electrodes\)/ },
  { term: /thalamotomy|pallidotomy/i, explainedBy: /removes or destroys a very small area of the brain/ },
  { term: /\bMRI\b/, explainedBy: /brain scan \(MRI\)/ },
  { term: /\bBSL\b/, explainedBy: /British Sign Language/ },
  { term: /\bDVLA\b/, explainedBy: /Licensing Agency \(DVLA\)/ },
  { term: /diagnosis/i, needsNone: 'It stands only where the page says that it gives none (claims.ts).' },
  {
    term: /cerebral palsy|Parkinson's|epilepsy|psychosis|agitation|depression|anxiety|\bADHD\b/i,
    needsNone: ownName,
  },
  { term: /meningitis|encephalitis/i, needsNone: 'It is an example, or its signs are listed beside it.' },
  {
    term: /metoclopramide|prochlorperazine|domperidone|haloperidol|risperidone|olanzapine/i,
    needsNone: ownName,
  },
  { term: /baclofen|stimulator/i, needsNone: forThoseWho },
  { term: /blood-thinning|allergies|textphone/i, needsNone: forThoseWho },
  { term: /denervation|botulinum/i, needsNone: outsideLink },
  {
    term: /spasms?|stroke|cramps?|physiotherapy|symptoms|infections?|inject(s|ions?)|muscles?|scans?/i,
    needsNone: inNhsStyle,
  },
  {
    term: /specialists?|pharmacist|surgeons?|surgery|operations?|therapy|treatments?|dose|prescri(bed|ption)/i,
    needsNone: inNhsStyle,
  },
  {
    term: /rash|numb|swollen|drooling|drowsiness|confusion|stiffness|itching|fluid|urine|toxin/i,
    needsNone: inNhsStyle,
  },
];
