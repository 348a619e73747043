import { sections } from '../../questions/questionnaire.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import type { WalkWords } from '../words/words.ts';
import type { Form } from './canonical.ts';
import type { AskedForm } from './response.ts';

/** What is asked today. */
export function formInForce(form: Form, language: string, words: WalkWords): AskedForm {
  return {
    ...form,
    version: questionnaireVersion,
    language,
    sections: sections.map(({ id, pages }) => ({ id, pages: pages.map((page) => page.id) })),
    words,
  };
}
