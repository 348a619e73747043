import type { UseFormRegisterReturn } from 'react-hook-form';
import { describedBy, Notes } from './notes.tsx';

interface TextInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly field: UseFormRegisterReturn;
  readonly type?: 'text' | 'password';
  /** More than one line. */
  readonly rows?: number;
}

/** A text of the doctor's forms. No browser corrects it, keeps it or sends it away to have its spelling looked at. */
export function TextInput({ id, label, hint, error, field, type = 'text', rows }: TextInputProps) {
  const shared = {
    className: 'text-field__box',
    id,
    'aria-describedby': describedBy({ id, hint, error }),
    'aria-invalid': error === undefined ? undefined : true,
    autoComplete: 'off',
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
    ...field,
  };
  return (
    <div className="text-field form__field">
      <label className="form__label" htmlFor={id}>
        {label}
      </label>
      <Notes id={id} hint={hint} error={error} />
      {rows === undefined ? <input type={type} {...shared} /> : <textarea rows={rows} {...shared} />}
    </div>
  );
}
