import type { UseFormRegisterReturn } from 'react-hook-form';
import { useDoctorWords } from '../doctor-words-context.ts';

interface RadioOption {
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
  const { keys } = useDoctorWords();
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="choices__title">{legend}</legend>
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{keys.errorPrefix} </span>
          {error}
        </p>
      )}
      {options.map((option, index) => (
        <Radio
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          option={option}
          field={field}
        />
      ))}
    </fieldset>
  );
}

interface RadioProps {
  readonly id: string;
  readonly option: RadioOption;
  readonly field: UseFormRegisterReturn;
}

function Radio({ id, option: { value, label, hint }, field }: RadioProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        className="choice__input"
        type="radio"
        id={id}
        value={value}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-note`}
        {...field}
      />
      <span className="choice__words">
        <span className="choice__label" id={`${id}-label`}>
          {label}
        </span>
        {hint !== undefined && (
          <span className="choice__hint" id={`${id}-note`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
