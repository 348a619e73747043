import type { MouseEvent, ReactNode } from 'react';
import { isSecondTap } from './second-tap.ts';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly describedBy?: string;
}

/** Acts on release, once: a second tap within half a second does nothing. */
export function Button({ children, onPress, look = 'primary', describedBy }: ButtonProps) {
  const press = (event: MouseEvent) => {
    if (!isSecondTap(event.timeStamp)) onPress();
  };
  return (
    <button type="button" className={classOf(look)} onClick={press} aria-describedby={describedBy}>
      {children}
    </button>
  );
}

export function classOf(look: 'primary' | 'secondary' | 'quiet'): string {
  return look === 'primary' ? 'button' : `button button--${look}`;
}
