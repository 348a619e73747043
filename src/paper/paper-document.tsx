import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { questionnaireVersion } from '../../questions/version.ts';
import { policyWithoutScript } from '../build/content-security-policy.ts';
import { Layout } from '../layout/layout.tsx';
import { AddressAtBuild } from '../navigation/location.ts';
import { siteAddress } from '../site-address.ts';
import type { PaperWords } from '../words/paper-words.ts';
import type { WalkWords, Words } from '../words/words.ts';
import { UrgentWordsContext, WordsContext } from '../words/words-context.ts';
import { paperForm } from './form.ts';
import { onPaper } from './on-paper.ts';
import { OtherForms } from './other-forms.tsx';
import { paperAddress, type PaperFile } from './paper-addresses.ts';
import { PaperPage } from './paper-page.tsx';
import { printMark } from './print-mark.ts';
import type { Writing } from './sentences.ts';
import { sheetFoot } from './sheet-foot.ts';

interface Spoken {
  readonly words: Words;
  readonly walkWords: WalkWords;
  readonly paper: PaperWords;
}

/**
 * A form as one HTML file that needs nothing else: no script, and its style inside it.
 *
 * @param sheet the style sheet that all forms share
 */
export function paperDocument(
  file: PaperFile,
  { words, paper, walkWords: onScreen }: Spoken,
  sheet: string,
): string {
  const { language, direction } = words;
  const walkWords = onPaper(onScreen, paper.onPaper);
  const writing = { paper, walkWords, language, form: paperForm(file.voice) };
  const foot = paper.foot[file.voice](questionnaireVersion, markOf(writing, words));
  const style = `${sheet}${sheetFoot(file.print, paper, foot)}`;
  const page = renderToStaticMarkup(
    <html lang={language} dir={direction} className={file.print === 'large' ? 'large' : undefined}>
      <head>
        <meta httpEquiv="Content-Security-Policy" content={policyWithoutScript(style)} />
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={siteAddress('/favicon.svg')} type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <AddressAtBuild value={paperAddress(file)}>
          <WithWords words={words}>
            <Layout>
              <PaperPage writing={writing} onScreen={<OtherForms file={file} paper={paper} />} foot={foot} />
            </Layout>
          </WithWords>
        </AddressAtBuild>
      </body>
    </html>,
  );
  return `<!doctype html>${page}`;
}

/** Of all that is printed before the foot, so that it is the same in each size of print. */
function markOf(writing: Writing, words: Words): string {
  return printMark(
    renderToStaticMarkup(
      <AddressAtBuild value={paperAddress({ voice: writing.form.voice, print: 'usual' })}>
        <WithWords words={words}>
          <PaperPage writing={writing} />
        </WithWords>
      </AddressAtBuild>,
    ),
  );
}

function WithWords({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return (
    <WordsContext value={words}>
      <UrgentWordsContext value={words}>{children}</UrgentWordsContext>
    </WordsContext>
  );
}
