import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-notes.tsx';
import { TextField } from './text-field.tsx';

export function Field({ question, ...props }: FieldProps) {
  switch (question.kind) {
    case 'chooseOne':
    case 'chooseMany':
      return <ChoiceField question={question} {...props} />;
    case 'shortText':
      return <TextField question={question} {...props} />;
  }
}
