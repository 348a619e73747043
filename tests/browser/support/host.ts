import { preview, type PreviewServer } from 'vite';

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
  let server: PreviewServer | null = await serve(served, base, 0);
  const port = portOf(server);
  const cut = async () => {
    const ending = server?.close();
    // A browser keeps its connections open, and the server would wait for them.
    if (server && 'closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    server = null;
    await ending;
  };
  const mend = async () => {
    server ??= await serve(served, base, port);
  };
  const publish = async (other: string) => {
    await cut();
    served = other;
    await mend();
  };
  return { address: `http://127.0.0.1:${port}`, cut, mend, publish };
}

function serve(outDir: string, base: string, port: number): Promise<PreviewServer> {
  return preview({
    base,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
    logLevel: 'silent',
  });
}

function portOf({ httpServer }: PreviewServer): number {
  const bound = httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host is served at no port.');
  return bound.port;
}
