import { settingsFrom } from '../../../src/server/settings.ts';
import { startSite } from '../../../src/server/start-site.ts';
import { builtSite } from './another-build.ts';

export interface SecondSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * What a clinic does after it has made its keys: puts the lines into its clinic.json, builds the site anew and serves it.
 *
 * @param lines one recipient, as the page for keys gives it
 */
export async function siteWith(lines: string): Promise<SecondSite> {
  const outDir = await builtSite({ clinic: (text) => withRecipient(text, lines) });
  const { origin, close } = await startSite(settingsFrom({ OUT_DIR: outDir, PORT: '0' }));
  return { address: origin, close };
}

/** By hand, as somebody with an editor would: between the brackets of "recipients". */
function withRecipient(clinic: string, lines: string): string {
  const changed = clinic.replace('"recipients": []', () => `"recipients": [${lines}]`);
  if (changed === clinic) throw new Error('clinic.json has no empty list of recipients.');
  return changed;
}
