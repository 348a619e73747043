import { openingAddress } from '../sealing/opening-address.ts';

/** The pages for doctors and nurses. Each is a document of its own, so that what a page holds in memory ends with it. */
export const doctorAddresses = {
  start: '/clinic',
  key: '/clinic/key',
  invitation: '/clinic/invitation',
  /** The only page that may ask for a camera. */
  answers: openingAddress,
} as const;

export type DoctorPage = keyof typeof doctorAddresses;
