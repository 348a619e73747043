import { clinic } from '../../src/clinic/clinic.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { fhir } from '../../src/words/en/fhir.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { offlineWords } from '../../src/words/en/offline.ts';
import { walkWords } from '../../src/words/en/walk-words.ts';
import { words } from '../../src/words/en/words.ts';

/** One text that a person may read, and where it stands among the words. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

/** Every text of the English words. Whatever is added to the words is among them by itself. */
export function allTexts(): readonly Text[] {
  return [words, walkWords, invitedWords, fromFileWords, offlineWords]
    .flatMap((part) => textsIn(part, ''))
    .filter(({ at }) => !notForReading.includes(at));
}

/** Every text of the doctor's pages and of the FHIR resources, whoever adds to them. */
export function doctorTexts(): readonly Text[] {
  return [doctorWords, fhir]
    .flatMap((part) => textsIn(part, ''))
    .filter(({ at }) => !notForReading.includes(at));
}

const notForReading = [
  'language',
  'direction',
  'summary.copy.fileName',
  'sending.file.fileName()',
  'answersFile.fileName',
  'open.opened.fileName()',
  'file.record.responseName()',
  'file.record.bundleName()',
];

function textsIn(value: unknown, at: string): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value === 'function') {
    return argumentsFor(value).flatMap((sample) =>
      textsIn(Reflect.apply(value, undefined, sample), `${at}()`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, at === '' ? key : `${at}.${key}`));
}

/** A count comes with its written form, so a function of several texts is asked for one and for many. */
function argumentsFor(words: { readonly length: number }): readonly (readonly unknown[])[] {
  const many = [anything, anything, anything];
  return words.length < 2 ? [many] : [many, [1, '1', anything]];
}

/** Fits every parameter of every function: a text that is also a clinic, and a person there. */
const anything = Object.assign(Object('neck'), clinic, { role: 'Nurses and doctors', clinic }) as unknown;
