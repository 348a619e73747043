import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import { useWords } from '../words/words-context.ts';

interface BackLinkProps {
  readonly href: string;
  /** What to do instead of following the address. */
  readonly onPress?: () => void;
  readonly children?: string;
}

export function BackLink({ href, onPress, children }: BackLinkProps) {
  const { site } = useWords();
  const press = (event: MouseEvent) => {
    if (!onPress || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onPress();
  };
  return (
    <p className="back">
      <Link className="back__link" href={href} onClick={press}>
        {children ?? site.back}
      </Link>
    </p>
  );
}
