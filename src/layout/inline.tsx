import { Link as SiteLink } from '../navigation/link.tsx';
import type { ComponentType } from 'react';

/** Paragraphs and nothing else. */
export function Paragraphs({ words }: { readonly words: readonly string[] }) {
  return words.map((text) => (
    <p key={text}>
      <Inline text={text} />
    </p>
  ));
}

export interface TextLinkProps {
  readonly words: string;
  readonly address: string;
}

interface InlineProps {
  readonly text: string;
  /** For text that leads to other sites too: src/layout/prose.tsx. */
  readonly link?: ComponentType<TextLinkProps>;
}

/** Text with links written as `[words](address)`: to pages of this site, and to numbers. */
export function Inline({ text, link: Link = TextLink }: InlineProps) {
  return text.split(linkForm).map((piece, place) => {
    const [, words, address] = oneLink.exec(piece) ?? [];
    return words !== undefined && address !== undefined ? (
      // The same link may stand twice in a sentence, and pieces never move.
      // oxlint-disable-next-line react/no-array-index-key
      <Link key={place} words={words} address={address} />
    ) : (
      piece
    );
  });
}

export function TextLink({ words, address }: TextLinkProps) {
  if (address.startsWith('/')) return <SiteLink href={address}>{words}</SiteLink>;
  return <TelephoneLink address={address}>{words}</TelephoneLink>;
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
