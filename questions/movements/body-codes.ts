import type { BodyPart } from './body-parts.ts';
import type { armSide } from './arm-side.ts';

/** A concept of SNOMED CT. */
export interface SnomedCode {
  readonly code: string;
  readonly display: string;
}

/**
 * The places that a part of the body names, each narrower than the part. None is for a condition: a code for one would be a
 * diagnosis. Source: the DICOM value sets in FHIR, by the clinical brief, section 6.2. To be confirmed in a UK release
 * (docs/safety/unsigned.md).
 */
export const partCodes: Readonly<Record<BodyPart, readonly SnomedCode[]>> = {
  eyes: [
    { code: '80243003', display: 'Eyelid' },
    { code: '81745001', display: 'Eye' },
  ],
  face: [
    { code: '89545001', display: 'Face' },
    { code: '661005', display: 'Jaw region' },
    { code: '123851003', display: 'Mouth' },
    { code: '21974007', display: 'Tongue' },
  ],
  voice: [
    { code: '4596009', display: 'Larynx' },
    { code: '54066008', display: 'Pharynx' },
  ],
  neck: [
    { code: '45048000', display: 'Neck' },
    { code: '16982005', display: 'Shoulder' },
  ],
  trunk: [
    { code: '22943007', display: 'Trunk' },
    { code: '77568009', display: 'Back' },
  ],
  arm: [
    { code: '53120007', display: 'Upper limb' },
    { code: '85562004', display: 'Hand' },
  ],
  leg: [
    { code: '61685007', display: 'Lower limb' },
    { code: '56459004', display: 'Foot' },
  ],
};

type KnownSide = Exclude<(typeof armSide)['options'][number], 'notSure'>;

/** The sides. Source: the laterality value set of HL7, by the same brief. */
export const sideCodes: Readonly<Record<KnownSide, SnomedCode>> = {
  left: { code: '7771000', display: 'Left' },
  right: { code: '24028007', display: 'Right' },
  both: { code: '51440002', display: 'Right and left' },
};
