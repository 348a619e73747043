import { useState } from 'react';
import { clinic } from '../../clinic/clinic.ts';
import type { Prose as ProseWords } from '../../../questions/words.ts';
import { QrCode } from '../../qr/qr-code.tsx';
import { plainProse } from '../../summary/plain-prose.ts';
import { writtenDate } from '../../words/written.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { MadeLink } from './make-link.ts';

/** One page to print and to send by post. On paper a link is only its words, so all prose here is plain. */
export function Letter({ link, recipient, wishes }: MadeLink) {
  const { language, invite } = useDoctorWords();
  const { letter, made } = invite;
  const [today] = useState(() => new Date());
  return (
    <section className="letter" aria-label={made.letter.title}>
      <header className="letter__head">
        <p className="letter__clinic">{clinic.name}</p>
        <p>{clinic.centre}</p>
        <p className="letter__date">{writtenDate(today, language)}</p>
        {wishes.reference !== '' && <p>{letter.reference(wishes.reference)}</p>}
      </header>
      <p>{letter.greeting}</p>
      <Plain words={letter.asks(recipient, clinic)} />
      <h3>{letter.how.title}</h3>
      <div className="letter__scan">
        <QrCode text={link} name={made.code.name} />
        <div>
          <p>{letter.how.scan}</p>
          <p>{letter.how.type}</p>
          <p className="letter__address">{link}</p>
        </div>
      </div>
      <Plain words={letter.how.then} />
      <h3>{letter.others.title}</h3>
      <Plain words={letter.others.body(recipient.telephone ?? clinic.telephone)} />
      <h3>{letter.emergency.title}</h3>
      <Plain words={letter.emergency.body} />
      <p className="letter__signature">
        {letter.signature(recipient, clinic).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </section>
  );
}

function Plain({ words }: { readonly words: ProseWords }) {
  return plainProse(words).map((line) => <p key={line}>{line}</p>);
}
