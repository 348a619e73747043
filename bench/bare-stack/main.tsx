import { useMachine } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { machine } from './machine.ts';
import { QuestionForm } from './question-form.tsx';
import { questions } from './questions.ts';
import './styles.css';

/** What somebody would build first from the packages that this project requires: no prerendering, no splitting. */
function Questions() {
  const [{ value, context }, send] = useMachine(machine);
  const question = questions.find(({ id }) => id === value);
  if (!question) return <h1>Thank you</h1>;
  return (
    <QuestionForm
      key={question.id}
      question={question}
      answer={context.answers[question.id] ?? null}
      onAnswer={(answer) => send({ type: 'answer', question: question.id, answer })}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Questions />);
