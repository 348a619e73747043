import { Link } from '../navigation/link.tsx';

/** Paragraphs and nothing else. */
export function Paragraphs({ words }: { readonly words: readonly string[] }) {
  return words.map((text) => (
    <p key={text}>
      <Inline text={text} />
    </p>
  ));
}

/** Text with links written as `[words](address)`. */
export function Inline({ text }: { readonly text: string }) {
  return text.split(linkForm).map((piece, place) => {
    const [, words, address] = oneLink.exec(piece) ?? [];
    return words !== undefined && address !== undefined ? (
      // The same link may stand twice in a sentence, and pieces never move.
      // oxlint-disable-next-line react/no-array-index-key
      <TextLink key={place} words={words} address={address} />
    ) : (
      piece
    );
  });
}

function TextLink({ words, address }: { readonly words: string; readonly address: string }) {
  if (address.startsWith('/')) return <Link href={address}>{words}</Link>;
  if (address.startsWith('tel:')) return <TelephoneLink address={address}>{words}</TelephoneLink>;
  return (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  );
}

/** A number reads from left to right in every language. */
export function TelephoneLink({
  address,
  children,
  className = 'telephone',
}: {
  readonly address: string;
  readonly children: string;
  readonly className?: string;
}) {
  return (
    <a className={className} href={address}>
      <bdi>{children}</bdi>
    </a>
  );
}

const linkForm = /(\[[^\]]+\]\([^)]+\))/;
const oneLink = /^\[([^\]]+)\]\(([^)]+)\)$/;
