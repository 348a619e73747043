import type { Block, Prose as ProseWords } from '../../questions/words.ts';
import { useNeedsNetwork } from '../offline/needs-network.tsx';
import { Inline, TextLink, type TextLinkProps } from './inline.tsx';

/** Paragraphs and lists, as the words give them. */
export function Prose({ words }: { readonly words: ProseWords }) {
  return words.map((block) => <ProseBlock key={keyOf(block)} block={block} />);
}

function ProseBlock({ block }: { readonly block: Block }) {
  if (typeof block === 'string') {
    return (
      <p>
        <Inline text={block} link={AnyLink} />
      </p>
    );
  }
  return (
    <>
      {block.lead !== undefined && (
        <p className="list-lead">
          <Inline text={block.lead} link={AnyLink} />
        </p>
      )}
      <ul className="list">
        {block.list.map((item) => (
          <li key={item}>
            <Inline text={item} link={AnyLink} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AnyLink({ words, address }: TextLinkProps) {
  return address.startsWith('http') ? (
    <LinkOut address={address}>{words}</LinkOut>
  ) : (
    <TextLink words={words} address={address} />
  );
}

/** A link to another site. Without a network it says so beside it, before anybody tries. */
export function LinkOut({ address, children }: { readonly address: string; readonly children: string }) {
  const needsNetwork = useNeedsNetwork();
  return (
    <>
      <a href={address} rel="noreferrer">
        {children}
      </a>
      {needsNetwork}
    </>
  );
}

function keyOf(block: Block): string {
  return typeof block === 'string' ? block : `${block.lead ?? ''}${block.list.join('')}`;
}
