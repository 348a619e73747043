import type { BuildOptions, Plugin } from 'vite';

/** `vite build --mode clinic` builds the pages for doctors and nurses. */
export const doctorMode = 'clinic';

/**
 * A build of its own, after that of the patients' pages and beside it: the two share no file, so that no patient fetches
 * code that only a doctor needs, and no change to the one makes a piece of the other new.
 */
export const doctorBuild: BuildOptions = {
  rollupOptions: { input: 'clinic.html' },
  assetsDir: 'assets/clinic',
  manifest: '.vite/manifest-clinic.json',
  emptyOutDir: false,
};

/** While developing, every address of these pages shows the one file. */
export function doctorPages(): Plugin {
  return {
    name: 'doctor-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (/^\/clinic(?:\/[a-z]+)?$/.test(request.url ?? '')) request.url = '/clinic.html';
        next();
      });
    },
  };
}
