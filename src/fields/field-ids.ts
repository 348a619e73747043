import { useId } from 'react';

export interface FieldIds {
  readonly part: string;
  readonly fromFile: string;
  readonly hint: string;
  readonly error: string;
  /** The first control, which the error summary leads to. */
  readonly first: string;
}

export function useFieldIds(): FieldIds {
  const id = useId();
  return {
    part: `${id}part`,
    fromFile: `${id}from-file`,
    hint: `${id}hint`,
    error: `${id}error`,
    first: `${id}first`,
  };
}
