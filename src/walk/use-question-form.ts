import { useEffect, useState } from 'react';
import { createFormControl } from 'react-hook-form';
import { answerEvent, type AnswerEvent } from '../../machines/answering.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import {
  answerIn,
  type FieldValue,
  formSchema,
  type FormSchema,
  parseField,
} from '../../questions/form-schema.ts';
import { madeOnce } from '../../questions/made-once.ts';
import type { Question } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { type AnswerForm, answerResolver, type FormValues } from '../fields/answer-resolver.ts';
import type { Asked } from '../fields/field-notes.tsx';
import { afterPaint } from '../layout/after-paint.ts';
import { draftOr, saveDraft } from '../saving/draft.ts';
import { usePageWords } from '../words/words-context.ts';
import type { Entering } from './use-page-ahead.ts';
import { useAssessment, usePath, useVoice } from './visit.ts';

/**
 * The form holds the draft of one page; the machine holds the answers. It is made once, and not by `useForm`, which would
 * have the page drawn twice.
 */
export function useQuestionForm(question: Asked, onEntered?: Entering): AnswerForm {
  const words = usePageWords(question.id);
  const voice = useVoice();
  const offered = usePath().steps.find((step) => step.id === question.id)?.offered ?? [];
  const entered = useAssessment((context) => context.answers[question.id]);
  const [schema] = useState(() => madeOnce(() => formSchema(question, words, offered, voice)));
  const [form] = useState(() =>
    createFormControl<FormValues, unknown, { answer: AnswerValue }>({
      resolver: answerResolver(schema),
      defaultValues: { answer: startingValue(question, draftedOr(question, entered), offered) },
      shouldFocusError: false,
      reValidateMode: 'onSubmit',
    }),
  );
  useEntered({ form, question, schema, onEntered });
  return form;
}

interface Entered {
  readonly form: AnswerForm;
  readonly question: Asked;
  readonly schema: () => FormSchema;
  readonly onEntered: Entering | undefined;
}

/** Keeps what is entered as a draft, and tells what Continue would send with it. */
function useEntered({ form, question, schema, onEntered }: Entered): void {
  useEffect(() => {
    const look = (value: FieldValue) => onEntered?.(sentFor(question.id, schema(), value));
    // Nobody presses Continue before the page, and each tick, is painted.
    let callOff = afterPaint(() => {
      schema();
      const value = form.getValues('answer');
      if (question.optional || answerIn(value) !== null) look(value);
    });
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        saveDraft(question.id, values.answer);
        // A text changes with each letter, and all that follows would be drawn anew with each.
        if (question.kind === 'shortText') return;
        callOff();
        callOff = afterPaint(() => look(values.answer));
      },
    });
    return () => {
      callOff();
      unsubscribe();
    };
  }, [form, onEntered, question, schema]);
}

/** What Continue would send; `null` where it would find a fault. */
function sentFor(question: QuestionId, schema: FormSchema, value: FieldValue): AnswerEvent | null {
  const parsed = parseField(schema, value);
  return 'error' in parsed ? null : answerEvent(question, answerIn(parsed.value));
}

/** A draft with an option that the question does not have is of another version. The answer has moved to this one. */
function draftedOr(question: Asked, entered: unknown): unknown {
  const draft = draftOr(question.id, entered);
  if (question.kind === 'shortText' || draft === null) return draft;
  return [draft].flat().every((option) => question.options.some((known) => known === option))
    ? draft
    : entered;
}

/** What was drafted or answered before, as far as it is still on offer. */
function startingValue(question: Question, value: unknown, offered: readonly string[]): FormValues['answer'] {
  switch (question.kind) {
    case 'chooseOne':
      return offered.find((option) => option === value) ?? null;
    case 'chooseMany':
      return Array.isArray(value) ? offered.filter((option) => value.includes(option)) : [];
    case 'shortText':
      return typeof value === 'string' ? value : '';
  }
}
