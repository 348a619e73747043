/** What some browsers have and TypeScript does not know, as far as it is used here. */
interface Window {
  /** A browser takes what a policy makes wherever it takes the address of a script. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => string };
  };
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
}
