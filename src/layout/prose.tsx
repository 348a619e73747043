import type { Block, Prose as ProseWords } from '../../questions/words.ts';
import { Inline, Paragraphs } from './inline.tsx';

/** Paragraphs and lists, as the words give them. */
export function Prose({ words }: { readonly words: ProseWords }) {
  return words.map((block) => <ProseBlock key={keyOf(block)} block={block} />);
}

function ProseBlock({ block }: { readonly block: Block }) {
  if (typeof block === 'string') return <Paragraphs words={[block]} />;
  return (
    <>
      {block.lead !== undefined && (
        <p className="list-lead">
          <Inline text={block.lead} />
        </p>
      )}
      <ul className="list">
        {block.list.map((item) => (
          <li key={item}>
            <Inline text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function keyOf(block: Block): string {
  return typeof block === 'string' ? block : `${block.lead ?? ''}${block.list.join('')}`;
}
