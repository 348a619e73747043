/** Tells a password manager what a passphrase belongs to. Nobody sees it, and it is sent nowhere. */
export function PassphraseOwner({ name }: { readonly name: string }) {
  return <input type="text" autoComplete="username" value={name} readOnly hidden />;
}
