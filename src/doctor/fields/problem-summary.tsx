import { type MouseEvent, useLayoutEffect, useId, useRef } from 'react';
import { useDoctorWords } from '../doctor-words-context.ts';

export interface Problem {
  /** The control that the problem leads to. */
  readonly fieldId: string;
  readonly message: string;
}

/** Every problem of a form on top of it. Takes focus when it appears: give it another key for each attempt. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const { keys } = useDoctorWords();
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    summary.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    summary.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="error-summary" tabIndex={-1} ref={summary} role="alert" aria-labelledby={titleId}>
      <h2 className="error-summary__title" id={titleId}>
        {keys.problem}
      </h2>
      <ul className="error-summary__list">
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`} onClick={(event) => lead(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Followed as a link, the address of the page would change, and the label would be out of sight. */
function lead(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.closest('fieldset, .text-field')?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
