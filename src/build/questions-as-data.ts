import type { Plugin } from 'vite';
import { firstWording } from '../../questions/first-wording.ts';
import { adviceWords, laterWording } from '../../questions/later-wording.ts';
import { adviceList, sections } from '../../questions/order.ts';
import { doctorMode } from './doctor-pages.ts';

/**
 * A question stands in one file with its words. In the patients' pages the rules of all questions come first and the words
 * later, section by section: each of these modules is replaced by its own value, and the rules by theirs without words.
 */
const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/questions/order.ts': withoutWords({ sections, adviceList }),
  '/questions/first-wording.ts': { firstWording },
  '/questions/later-wording.ts': { adviceWords, laterWording },
};

export function questionsAsData(): Plugin {
  return {
    name: 'questions-as-data',
    apply: ({ build, mode }, { command }) => command === 'build' && !build?.ssr && mode !== doctorMode,
    enforce: 'pre',
    load: (id) => {
      const exported = Object.entries(values).find(([file]) => id.endsWith(file))?.[1];
      return exported && moduleOf(exported);
    },
  };
}

function withoutWords<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'words' ? undefined : inner)));
}

function moduleOf(exported: Readonly<Record<string, unknown>>): string {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
