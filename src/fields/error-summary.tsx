import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { useAskingWords } from '../words/words-context.ts';

interface ErrorSummaryProps {
  readonly message: string;
  /** The control that the error leads to. */
  readonly fieldId: string;
}

/** Takes focus when it appears, so that a screen reader reads it and a magnifier shows it. */
export function ErrorSummary({ message, fieldId }: ErrorSummaryProps) {
  const { questionPage } = useAskingWords();
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    summary.current?.focus({ preventScroll: true });
  }, []);
  // Followed as a link, the address of the page would change and its heading would be out of sight.
  const lead = (event: MouseEvent) => {
    event.preventDefault();
    const field = document.getElementById(fieldId);
    field?.closest('fieldset, .text-field')?.scrollIntoView();
    field?.focus({ preventScroll: true });
  };
  return (
    <div
      className="error-summary"
      tabIndex={-1}
      ref={summary}
      role="alert"
      aria-labelledby={`${fieldId}-problem`}
    >
      <h2 className="error-summary__title" id={`${fieldId}-problem`}>
        {questionPage.problem}
      </h2>
      <ul className="error-summary__list">
        <li>
          <a href={`#${fieldId}`} onClick={lead}>
            {message}
          </a>
        </li>
      </ul>
    </div>
  );
}
