import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { clinic } from '../clinic/clinic.ts';
import type { Recipient } from '../clinic/recipient-schema.ts';
import { copyText, download } from '../copies/copying.ts';
import { Button } from '../layout/button.tsx';
import { Prose } from '../layout/prose.tsx';
import { NeedsNetwork } from '../offline/needs-network.tsx';
import { linkOf, longestLink } from '../sealing/carriers.ts';
import { openingAddress } from '../sealing/opening-address.ts';
import { wholeAddress } from '../site-address.ts';
import type { SendingWords } from '../words/invited-words.ts';
import { Code, isSmall } from './code.tsx';
import { fileOf, mailAddress, share, whatCanBeShared } from './carry.ts';
import type { SealedAnswers } from './seal-answers.ts';

interface WaysProps {
  readonly sealed: SealedAnswers;
  readonly recipient: Recipient;
  readonly reference: string;
  readonly words: SendingWords;
}

/** Every way for the sealed answers to leave the device, each with what has happened and what has not. */
export function Ways({ sealed, recipient, reference, words }: WaysProps) {
  const heading = useFocus();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const page = wholeAddress(openingAddress);
  const link = linkOf(sealed.link, page);
  const isShort = link.length <= longestLink;
  const file = fileOf(sealed.link, words.file.fileName(reference));
  const shared = whatCanBeShared({ file, text: words.share.text, link: isShort ? link : null });
  const telephone = recipient.telephone ?? clinic.telephone;
  const told = (way: string, sentence: string) => setOutcome({ way, sentence });
  return (
    <section className="sealed" aria-labelledby="sealed-title">
      <h3 id="sealed-title" ref={heading} tabIndex={-1}>
        {words.sealed.title}
      </h3>
      <Prose words={words.sealed[outcome === null ? 'lead' : 'tried']} />
      {!isShort && <p className="inset">{words.tooLongForLink}</p>}
      {shared && (
        <Way {...words.share} id="share" outcome={outcome}>
          <NeedsNetwork words={words.share.needsNetwork} />
          <Button
            look="secondary"
            onPress={() =>
              void share(shared).then((isDone) =>
                told('share', isDone ? words.share.done : words.share.failed),
              )
            }
          >
            {words.share.action}
          </Button>
        </Way>
      )}
      {recipient.email !== null && isShort && (
        <Way title={words.email.title} body={words.email.body(recipient.email)} id="email" outcome={outcome}>
          <NeedsNetwork words={words.email.needsNetwork} />
          <a
            className="button button--secondary"
            href={mailAddress(
              recipient.email,
              words.email.subject(reference),
              `${words.email.message}\n\n${link}\n`,
            )}
            onClick={() => told('email', words.email.done)}
          >
            {words.email.action}
          </a>
        </Way>
      )}
      {isShort && (
        <Way {...words.copy} id="copy-link" outcome={outcome}>
          <Button
            look="secondary"
            onPress={() =>
              void copyText(link).then((isDone) => told('copy-link', words.copy[isDone ? 'done' : 'failed']))
            }
          >
            {words.copy.action}
          </Button>
        </Way>
      )}
      <Way {...words.file} id="file" outcome={outcome}>
        <Button
          look="secondary"
          onPress={() => {
            download(file);
            told('file', words.file.done);
          }}
        >
          {words.file.action}
        </Button>
      </Way>
      {recipient.bring && (
        <Way
          {...words.code}
          body={isSmall(sealed.code) ? words.code.body : words.code.tooMuch}
          id="code"
          outcome={outcome}
        >
          <Code
            envelope={sealed.code}
            page={page}
            words={words.code}
            onShow={(isShown) => told('code', isShown ? words.code.shown : '')}
          />
        </Way>
      )}
      <section className="way">
        <h4 className="way__title">{words.none.title}</h4>
        <Prose words={words.none.body(telephone)} />
      </section>
    </section>
  );
}

/** What came of the way that was tried last. */
type Outcome = { readonly way: string; readonly sentence: string } | null;

interface WayProps {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly outcome: Outcome;
  readonly children: ReactNode;
}

function Way({ id, title, body, outcome, children }: WayProps) {
  return (
    <section className={`way way--${id}`}>
      <h4 className="way__title">{title}</h4>
      <p>{body}</p>
      {children}
      <p className="status" role="status">
        {outcome?.way === id ? outcome.sentence : ''}
      </p>
    </section>
  );
}

/** Whoever sealed by a button that is gone now stands where the ways begin. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
}
