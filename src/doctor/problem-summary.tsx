import { type MouseEvent, useEffect, useId, useRef } from 'react';

export interface Problem {
  readonly message: string;
  /** The control that it leads to. */
  readonly fieldId: string;
}

interface ProblemSummaryProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with a form, in one place. Takes focus when it appears: give it a new key for each attempt. */
export function ProblemSummary({ title, problems }: ProblemSummaryProps) {
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    summary.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="error-summary" tabIndex={-1} ref={summary} role="alert" aria-labelledby={titleId}>
      <h2 className="error-summary__title" id={titleId}>
        {title}
      </h2>
      <ul className="error-summary__list">
        {problems.map(({ message, fieldId }) => (
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

/** Followed as a link, the address of the page would change, and that may hold an envelope. */
function lead(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.closest('fieldset, .text-field')?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
