import type { ComponentProps, ReactNode } from 'react';
import { useDoctorWords } from '../doctor-words-context.ts';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

type TextBoxProps = Omit<FieldFrameProps, 'children'> & Omit<ComponentProps<'input'>, 'id' | 'className'>;
type TextAreaProps = Omit<FieldFrameProps, 'children'> & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

/** One line to type in, or a file to choose, with its label, hint and error. */
export function TextBox({ id, label, optional, hint, error, ...input }: TextBoxProps) {
  return (
    <FieldFrame id={id} label={label} optional={optional === true} hint={hint} error={error}>
      <input className="text-field__box" id={id} {...described(id, hint, error)} {...input} />
    </FieldFrame>
  );
}

/** Several lines to type in. */
export function TextArea({ id, label, optional, hint, error, ...input }: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} optional={optional === true} hint={hint} error={error}>
      <textarea className="text-field__box" id={id} {...described(id, hint, error)} {...input} />
    </FieldFrame>
  );
}

function FieldFrame({ id, label, optional = false, hint, error, children }: FieldFrameProps) {
  const { keys } = useDoctorWords();
  return (
    <div className="text-field text-field--labelled">
      <label className="text-field__label" htmlFor={id}>
        {label}
        {optional && <span className="optional"> {keys.optional}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{keys.errorPrefix} </span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function described(id: string, hint: string | undefined, error: string | undefined) {
  const notes = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return {
    'aria-describedby': notes.filter((note) => note !== false).join(' ') || undefined,
    'aria-invalid': error !== undefined || undefined,
  };
}
