import type { UseFormRegisterReturn } from 'react-hook-form';
import { describedBy, Notes } from './notes.tsx';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface RadioGroupProps {
  /** Of the first radio, which an error leads to. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly RadioOption[];
  readonly error?: string | undefined;
  readonly field: UseFormRegisterReturn;
}

/** Radios of the doctor's forms, each with its whole row as the target. */
export function RadioGroup({ id, legend, options, error, field }: RadioGroupProps) {
  return (
    <fieldset className="choices form__field" aria-describedby={describedBy({ id, error })}>
      <legend className="form__label">{legend}</legend>
      <Notes id={id} error={error} />
      {options.map(({ value, label, hint }, index) => {
        const own = index === 0 ? id : `${id}-${value}`;
        return (
          <label key={value} className="choice" htmlFor={own}>
            <input
              className="choice__input"
              type="radio"
              id={own}
              value={value}
              aria-labelledby={`${own}-label`}
              aria-describedby={hint === undefined ? undefined : `${own}-note`}
              {...field}
            />
            <span className="choice__words">
              <span className="choice__label" id={`${own}-label`}>
                {label}
              </span>
              {hint !== undefined && (
                <span className="choice__hint" id={`${own}-note`}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
