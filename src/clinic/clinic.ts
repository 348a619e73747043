import json from '../../clinic.json';
import type { Clinic } from './clinic-schema.ts';

/** The build has checked the file (vite.config.ts), so that the patient's browser does not have to. */
const checked: Clinic = json;

/** The clinic of this copy, and its number as a link inside prose. */
export const clinic = {
  ...checked,
  telephoneLink: `[${checked.telephone}](${telephoneAddress(checked.telephone)})`,
};

/** The address of a telephone link: a number without its spaces. */
export function telephoneAddress(telephone: string): string {
  return `tel:${telephone.replaceAll(' ', '')}`;
}
