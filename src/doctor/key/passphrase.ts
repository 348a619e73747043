/** In characters. A rule on what they are would only make people add "1!". */
const shortestPassphrase = 12;

export function passphraseFault(passphrase: string, again: string): 'tooShort' | 'different' | undefined {
  if (Array.from(passphrase.normalize('NFC')).length < shortestPassphrase) return 'tooShort';
  return passphrase === again ? undefined : 'different';
}
