/** What whoever starts the server decides, by variables of the environment. */
export interface Settings {
  /** Where the built site is. */
  readonly folder: string;
  /** Where on its host the site stands, with a slash at both ends. */
  readonly base: string;
  /** The name or number at which to listen. Nobody else on the network reaches the default. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/** @throws Error with a sentence that names the variable whose value cannot be used */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    folder: environment['OUT_DIR'] ?? 'dist',
    base: baseFrom(environment['BASE_PATH'] ?? '/'),
    host: environment['HOST'] ?? '127.0.0.1',
    port: portFrom(environment['PORT'] ?? '4173'),
  };
}

function baseFrom(text: string): string {
  if (/^\/(?:.*[^/]\/)?$/.test(text)) return text;
  throw new Error(`BASE_PATH has a slash at both ends, as in /folder/. It is "${text}".`);
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(`PORT is a whole number from 0 to 65535. It is "${text}".`);
}
