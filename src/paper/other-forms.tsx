import { inVoice, voices } from '../../questions/words.ts';
import { clinic } from '../clinic/clinic.ts';
import { Prose } from '../layout/prose.tsx';
import { siteAddress } from '../site-address.ts';
import type { PaperWords } from '../words/paper-words.ts';
import { paperAddress, type PaperFile } from './paper-addresses.ts';

interface OtherFormsProps {
  readonly file: PaperFile;
  readonly paper: PaperWords;
}

/** On screen only: how to print, the same form in the other size, and the forms of the other voices. */
export function OtherForms({ file, paper }: OtherFormsProps) {
  const sized = { ...file, print: file.print === 'large' ? 'usual' : 'large' } as const;
  return (
    <div className="screen-only">
      <h2>{paper.print.title}</h2>
      <Prose words={paper.print.body(clinic)} />
      <nav aria-label={paper.otherForms}>
        <ul className="paper__links">
          <li>
            <a href={siteAddress(paperAddress(sized))}>
              {file.print === 'large' ? paper.usualPrint : paper.largePrint}
            </a>
          </li>
          {voices
            .filter((voice) => voice !== file.voice)
            .map((voice) => (
              <li key={voice}>
                <a href={siteAddress(paperAddress({ ...file, voice }))}>{inVoice(paper.forms, voice)}</a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
