import { type FormEvent, useRef, useState } from 'react';
import type { Problem } from './problem-summary.tsx';

interface Submission {
  readonly problems: readonly Problem[];
  /** Counts the tries, so that a summary of the same problems takes focus again. */
  readonly attempt: number;
  readonly isWorking: boolean;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
}

/**
 * A form whose values are read when it is sent and kept nowhere: passphrases and words of a key.
 *
 * @param act what sending does; the problems that it returns are shown, and none means that the page moves on
 */
export function useSubmission(act: (values: FormData) => Promise<readonly Problem[]>): Submission {
  const [{ problems, attempt, isWorking }, setState] = useState<
    Pick<Submission, 'problems' | 'attempt' | 'isWorking'>
  >({ problems: [], attempt: 0, isWorking: false });
  // A second press comes before the first has been drawn.
  const isBusy = useRef(false);
  const run = async (values: FormData) => {
    const found = await act(values);
    setState((before) => ({ problems: found, attempt: before.attempt + 1, isWorking: false }));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setState((before) => ({ ...before, isWorking: true }));
    run(new FormData(event.currentTarget))
      .catch((error: unknown) =>
        setState(() => {
          // What React draws may fail where the page catches it; what it waits for may not.
          throw error;
        }),
      )
      .finally(() => {
        isBusy.current = false;
      });
  };
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  return { problems, attempt, isWorking, submit, errorOf };
}

/** The text of a field; empty where there is none. */
export function textIn(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}
