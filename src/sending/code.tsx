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
  readonly onShow: (isShown: boolean) => void;
}

/** A code on the screen, or on paper when the page is printed while it is shown. */
export function Code({ envelope, page, words, onShow }: CodeProps) {
  const [isShown, setShown] = useState(false);
  if (!isSmall(envelope)) return null;
  const toggle = () => {
    setShown(!isShown);
    onShow(!isShown);
  };
  return (
    <>
      <Button look="secondary" onPress={toggle}>
        {isShown ? words.hide : words.action}
      </Button>
      {isShown && <QrCode text={codeLinkOf(envelope, page)} name={words.name} />}
    </>
  );
}

/** More would make the squares of the code too small for a telephone's camera to tell apart on paper. */
export function isSmall(envelope: Bytes): boolean {
  return envelope.length <= 1_300;
}
