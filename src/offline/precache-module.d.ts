/** Made by the build from the files that it wrote (src/build/worker-build.ts). */
declare module 'virtual:precache' {
  /** The address of each file, and its checksum (SHA-384, as in `integrity`) where its name does not hold one. */
  export const files: readonly (readonly [address: string, integrity?: string])[];
  /** Addresses whose file is the same as that of another, by the other. */
  export const shared: Readonly<Record<string, string>>;
}
