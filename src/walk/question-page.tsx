import type { ReactNode } from 'react';
import type { Asked } from '../fields/field-notes.tsx';
import { KeepLink } from './keep-link.tsx';
import { QuestionBackLink } from './question-back-link.tsx';
import { QuestionForm, type QuestionFormProps } from './question-form.tsx';

interface QuestionPageProps<Q extends Asked> extends QuestionFormProps<Q> {
  /** Other ways on from here. */
  readonly children?: ReactNode;
}

/** One question. Between the first ones, what stands around the form stays where it is. */
export function QuestionPage<Q extends Asked>({ children, ...props }: QuestionPageProps<Q>) {
  const { id } = props.question;
  return (
    <>
      <QuestionBackLink id={id} />
      <QuestionForm key={id} {...props} />
      {children}
      {keepLink}
    </>
  );
}

/** The same for each question, so that React does not draw it anew. */
const keepLink = <KeepLink />;
