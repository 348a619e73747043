import type { ComponentProps } from 'react';

interface TickBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** One box to tick, with its whole row as the target. */
export function TickBox({ id, label, hint, ...input }: TickBoxProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        className="choice__input"
        type="checkbox"
        id={id}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...input}
      />
      <span className="choice__words">
        <span className="choice__label" id={`${id}-label`}>
          {label}
        </span>
        {hint !== undefined && (
          <span className="choice__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
