import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type Clinic, parseClinic, warningsOf } from '../clinic/clinic-schema.ts';

/** Another file than clinic.json can be named, as the tests do. */
const file = process.env['CLINIC_FILE'] ?? 'clinic.json';

/** Stops the build, or the development server, with a sentence naming the field of clinic.json that is wrong. */
export function clinicFile(): Plugin {
  return {
    name: 'clinic-file',
    buildStart() {
      this.addWatchFile(file);
      for (const warning of warningsOf(readClinic())) this.warn(warning);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const part = Object.entries(modules).find(([name]) => id === `\0${name}`)?.[1];
      return part && `export default ${JSON.stringify(part(readClinic()))};`;
    },
  };
}

/** What every page needs, and what only invitations need: 2 modules, so that no page carries keys it has no use for. */
const modules: Readonly<Record<string, (clinic: Clinic) => unknown>> = {
  'virtual:clinic': ({ recipients: _recipients, ...clinic }) => clinic,
  'virtual:recipients': ({ recipients }) => recipients,
};

function readClinic(): Clinic {
  return parseClinic(JSON.parse(readFileSync(file, 'utf8')));
}
