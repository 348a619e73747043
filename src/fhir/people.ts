import type { Patient, Reference, RelatedPerson } from 'fhir/r4';
import type { Voice } from '../../questions/words.ts';

interface People {
  readonly contained: (Patient | RelatedPerson)[];
  readonly subject: Reference;
  /** Who gave the answers and wrote them down: one person. */
  readonly author: Reference;
}

/** Who the answers are about and who gave them. We ask for no name: a record system knows whose answers it was given. */
export function people(voice: Voice): People {
  const patient: Patient = { resourceType: 'Patient', id: 'patient' };
  const subject = { reference: '#patient', type: 'Patient' };
  if (voice === 'self') return { contained: [patient], subject, author: subject };
  const related: RelatedPerson = {
    resourceType: 'RelatedPerson',
    id: 'answered',
    patient: { reference: '#patient' },
    relationship: [relationships[voice]],
  };
  return {
    contained: [patient, related],
    subject,
    author: { reference: '#answered', type: 'RelatedPerson' },
  };
}

/** HL7 has a code for a parent. For a carer it has none that says no more than what was told. */
const relationships = {
  child: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'PRN', display: 'parent' }],
    text: 'Parent',
  },
  other: { text: 'Carer' },
};
