import { clinic } from '../../clinic/clinic.ts';
import { Button } from '../../layout/button.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { QrCode } from '../../qr/qr-code.tsx';
import { writtenLanguage } from '../../words/written.ts';
import { writtenNumber } from '../../words/written-number.ts';
import { CopyBox } from '../copy-box.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { Letter } from './letter.tsx';
import type { MadeLink } from './make-link.ts';
import { fittingMessage, textMessage } from './text-message.ts';

/** One link, and every form in which it can reach a patient. */
export function MadeInvitation({ onAgain, ...made }: MadeLink & { readonly onAgain: () => void }) {
  const { invite } = useDoctorWords();
  const { link, warnings, code, letter, ...words } = invite.made;
  return (
    <div className="prose made">
      <div className="screen-only">
        <PageHeading title={words.title} />
        <WhatItSays {...made} />
        <Button look="secondary" onPress={onAgain}>
          {words.again}
        </Button>
        <section className="inset inset--strong">
          <h2 className="inset__title">{warnings.title}</h2>
          <Prose words={warnings.body} />
        </section>
        <h2>{link.title}</h2>
        <CopyBox label={link.label} text={made.link} words={{ ...link, failed: words.copyFailed }} />
        <p className="after">
          <a href={made.link} target="_blank" rel="noopener noreferrer">
            {link.see}
          </a>
        </p>
        <Message link={made.link} />
        <h2>{code.title}</h2>
        <p>{code.body}</p>
        <QrCode text={made.link} name={code.name} />
        <h2>{letter.title}</h2>
        <p>{letter.body}</p>
        <Button onPress={() => window.print()}>{letter.print}</Button>
      </div>
      <Letter {...made} />
    </div>
  );
}

function WhatItSays({ recipient, wishes }: MadeLink) {
  const { language, invite } = useDoctorWords();
  const { made, length } = invite;
  const asked = length.options[wishes.length].label;
  return (
    <>
      <p>{made.made(recipient.name, asked, writtenLanguage(wishes.language, language))}</p>
      <p>{wishes.reference === '' ? made.noReference : made.reference(wishes.reference)}</p>
    </>
  );
}

function Message({ link }: { readonly link: string }) {
  const { language, invite } = useDoctorWords();
  const { message, copyFailed } = invite.made;
  const [fullest, ...shorter] = message.wordings;
  const text = fittingMessage([fullest(clinic, link), ...shorter.map((wording) => wording(clinic, link))]);
  const { alphabet, length, parts } = textMessage(text);
  const written = (count: number) => writtenNumber(count, language);
  return (
    <>
      <h2>{message.title}</h2>
      <CopyBox label={message.label} text={text} words={{ ...message, failed: copyFailed }} />
      <p>{parts === 1 ? message.fits(written(length)) : message.long(written(length), written(parts))}</p>
      {alphabet === 'unicode' && <p>{message.unusual}</p>}
    </>
  );
}
