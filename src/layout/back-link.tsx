import { ActingLink } from './acting-link.tsx';
import { useWords } from '../words/words-context.ts';

interface BackLinkProps {
  readonly href: string;
  /** What to do instead of following the address. */
  readonly onPress?: (() => void) | undefined;
  readonly children?: string;
}

export function BackLink({ href, onPress, children }: BackLinkProps) {
  const { site } = useWords();
  return (
    <p className="back">
      <ActingLink className="back__link" href={href} onPress={onPress}>
        {children ?? site.back}
      </ActingLink>
    </p>
  );
}
