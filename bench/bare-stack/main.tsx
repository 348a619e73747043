import { useMachine } from '@xstate/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { machine } from './machine.ts';
import { QuestionForm } from './question-form.tsx';
import { questions } from './questions.ts';
import './styles.css';

/** What somebody would build first from the packages that this project requires: no prerendering, no splitting. */
function Questions() {
  const [{ value, context }, send] = useMachine(machine);
  useEffect(() => sessionStorage.setItem('answers', JSON.stringify(context.answers)), [context.answers]);
  useEffect(() => arriveAt(value), [value]);
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

/** Each question has an address, begins at its top and takes the focus. */
function arriveAt(id: string): void {
  if (id === questions[0]?.id) return;
  window.history.pushState(null, '', `#${id}`);
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus();
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Questions />);
