/** The clinic of this copy without its recipients; made by src/build/clinic-file.ts, which has checked the file. */
declare module 'virtual:clinic' {
  import type { Clinic } from './clinic-schema.ts';

  const clinic: Omit<Clinic, 'recipients'>;
  export default clinic;
}

/** Who can be sent answers. */
declare module 'virtual:recipients' {
  import type { Recipient } from './recipient-schema.ts';

  const recipients: readonly Recipient[];
  export default recipients;
}
