/** The clinic of this copy without its recipients; made by src/build/clinic-file.ts, which has checked the file. */
declare module 'virtual:clinic' {
  const clinic: Omit<import('./clinic-schema.ts').Clinic, 'recipients'>;
  export default clinic;
}

/** Who can be sent answers. */
declare module 'virtual:recipients' {
  const recipients: readonly import('./recipient-schema.ts').Recipient[];
  export default recipients;
}
