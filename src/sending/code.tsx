import { useState } from 'react';
import { Button } from '../layout/button.tsx';
import { QrCode } from '../qr/qr-code.tsx';
import type { Bytes } from '../sealing/bytes.ts';
import { codeLinkOf } from '../sealing/carriers.ts';
import type { SendingWords } from '../words/invited-words.ts';

interface CodeProps {
  readonly envelope: Bytes;
  /** The whole address of the page that opens it. */
  readonly page: string;
  readonly words: SendingWords['code'];
}

/** A code on the screen, or on paper when the page is printed while it is shown. */
export function Code({ envelope, page, words }: CodeProps) {
  const [isShown, setShown] = useState(false);
  const isSmall = envelope.length <= mostBytes;
  return (
    <section className={isShown ? 'way way--code' : 'way'}>
      <h4 className="way__title">{words.title}</h4>
      <p>{isSmall ? words.body : words.tooMuch}</p>
      {isSmall && (
        <Button look="secondary" onPress={() => setShown(!isShown)}>
          {isShown ? words.hide : words.action}
        </Button>
      )}
      <p className="status" role="status">
        {isShown ? words.shown : ''}
      </p>
      {isShown && <QrCode text={codeLinkOf(envelope, page)} name={words.name} />}
    </section>
  );
}

/** More would make the squares of the code too small for a telephone's camera to tell apart on paper. */
const mostBytes = 1_300;
