import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseClinic } from '../clinic/clinic-schema.ts';

/** Stops the build, or the development server, with a sentence naming the field of clinic.json that is wrong. */
export function clinicCheck(): Plugin {
  return {
    name: 'clinic-check',
    buildStart() {
      this.addWatchFile('clinic.json');
      parseClinic(JSON.parse(readFileSync('clinic.json', 'utf8')));
    },
  };
}
