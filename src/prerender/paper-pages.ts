import { paperDocument } from '../paper/paper-document.tsx';
import { paperAddress, paperFiles } from '../paper/paper-addresses.ts';
import sheet from '../styles/paper-form.css?inline';
import { languageOf } from '../words/languages.ts';
import { loadWalkWords } from '../words/later-words.ts';
import { loadPaperWords } from '../words/paper-languages.ts';
import type { Words } from '../words/words.ts';

/** Every paper form with its address. */
export async function paperPages(
  words: Words,
): Promise<readonly { readonly address: string; readonly html: string }[]> {
  const language = languageOf(words.language);
  const spoken = {
    words,
    walkWords: await loadWalkWords(language),
    paper: await loadPaperWords(language),
  };
  return paperFiles.map((file) => ({
    address: paperAddress(file),
    html: paperDocument(file, spoken, sheet.trim()),
  }));
}
