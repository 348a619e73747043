import type { BuildOptions } from 'vite';

/** `vite build --mode server`, the last of the builds, makes the built site ready to be served. */
export const serverMode = 'server';

/** One file. */
export const serverBuild: BuildOptions = {
  ssr: true,
  outDir: 'dist-server',
  rollupOptions: { input: { server: 'src/server/main.ts' } },
  copyPublicDir: false,
  manifest: false,
  // A test may be running it while another test builds.
  emptyOutDir: false,
};
