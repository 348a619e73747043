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
  const number = questions.indexOf(question) + 1;
  return (
    <>
      <header>
        <a href="/">Questions</a> <a href="/emergency">When to call 999</a>
      </header>
      <main key={question.id}>
        <p>
          <a href={number === 1 ? '/' : `#${questions[number - 2]?.id}`}>Back</a>
        </p>
        <p>
          Question {number} of {questions.length}
        </p>
        <QuestionForm
          question={question}
          answer={context.answers[question.id] ?? null}
          onAnswer={(answer) => send({ type: 'answer', question: question.id, answer })}
        />
        <p>
          <a href="/keep">Stop here and come back later</a>
        </p>
      </main>
      <footer>
        <p>This does not give a diagnosis and is not for emergencies.</p>
        <a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a>
      </footer>
    </>
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
