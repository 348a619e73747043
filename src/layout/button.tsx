import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'secondary' | 'quiet';
}

export function Button({ children, onPress, look = 'primary' }: ButtonProps) {
  return (
    <button
      type="button"
      className={look === 'primary' ? 'button' : `button button--${look}`}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
