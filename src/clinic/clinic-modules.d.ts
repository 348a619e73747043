/** The clinic of this copy without its recipients; made by src/build/clinic-file.ts, which has checked the file. */
declare module 'virtual:clinic' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a module that no file holds can import by no other way
  const clinic: Omit<import('./clinic-schema.ts').Clinic, 'recipients'>;
  export default clinic;
}

/** Who can be sent answers. */
declare module 'virtual:recipients' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- as above
  const recipients: readonly import('./recipient-schema.ts').Recipient[];
  export default recipients;
}
