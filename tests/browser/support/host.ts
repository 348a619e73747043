import { type ServedSite, startSite } from '../../../src/server/start-site.ts';

/** A host that can be cut off, come back, and serve another folder in the place of the first. */
export interface Host {
  readonly address: string;
  /** Nobody answers any more, as without a network. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** Puts another site in the place of the one before, none of whose files is left. */
  readonly publish: (folder: string) => Promise<void>;
}

/**
 * @param folder a built site
 * @param base where on the host it stands, with a slash at both ends
 */
export async function startHost(folder: string, base = '/'): Promise<Host> {
  let served = folder;
  let site: ServedSite | null = await serve(served, base, 0);
  const { origin } = site;
  const cut = async () => {
    const ending = site?.close();
    site = null;
    await ending;
  };
  const mend = async () => {
    site ??= await serve(served, base, Number(new URL(origin).port));
  };
  const publish = async (other: string) => {
    await cut();
    served = other;
    await mend();
  };
  return { address: origin, cut, mend, publish };
}

function serve(folder: string, base: string, port: number): Promise<ServedSite> {
  return startSite({ folder, base, host: '127.0.0.1', port });
}
