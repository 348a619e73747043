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
import { paperAddress, type PaperFile } from './paper-addresses.ts';
import { PaperPage } from './paper-page.tsx';
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
export function paperDocument(file: PaperFile, { words, walkWords, paper }: Spoken, sheet: string): string {
  const { language, direction } = words;
  const writing = { paper, walkWords, language, form: paperForm(file.voice) };
  const style = `${sheet}${sheetFoot(file.print, paper, questionnaireVersion)}`;
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
        <WordsContext value={words}>
          <UrgentWordsContext value={words}>
            <AddressAtBuild value={paperAddress(file)}>
              <Layout>
                <PaperPage file={file} writing={writing} version={questionnaireVersion} />
              </Layout>
            </AddressAtBuild>
          </UrgentWordsContext>
        </WordsContext>
      </body>
    </html>,
  );
  return `<!doctype html>${page}`;
}
