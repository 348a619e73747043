import { useMachine } from '@xstate/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { machine } from './machine.ts';
import { QuestionForm } from './question-form.tsx';
import { questions } from './questions.ts';
import '../../src/styles/styles.css';

/** What somebody would build first from the packages that this project requires: no prerendering, no splitting. */
function Questions() {
  const [{ value, context }, send] = useMachine(machine);
  useEffect(() => sessionStorage.setItem('answers', JSON.stringify(context.answers)), [context.answers]);
  useEffect(() => arriveAt(value), [value]);
  const question = questions.find(({ id }) => id === value);
  if (!question) return <h1>Thank you</h1>;
  const number = questions.indexOf(question) + 1;
  return (
    <div className="site">
      <header className="header">
        <div className="width header__row">
          <a className="header__name" href="/">
            Questions
          </a>
          <a className="header__emergency" href="/emergency">
            When to call 999
          </a>
        </div>
      </header>
      <main className="width main" key={question.id}>
        <p className="back">
          <a className="back__link" href={number === 1 ? '/' : `#${questions[number - 2]?.id}`}>
            Back
          </a>
        </p>
        <p className="part">
          Question {number} of {questions.length}
        </p>
        <QuestionForm
          question={question}
          answer={context.answers[question.id] ?? null}
          onAnswer={(answer) => send({ type: 'answer', question: question.id, answer })}
        />
        <p className="after">
          <a href="/keep">Stop here and come back later</a>
        </p>
      </main>
      <footer className="footer">
        <div className="width">
          <p className="footer__line">This does not give a diagnosis and is not for emergencies.</p>
          <ul className="footer__links">
            <li>
              <a href="/about">About</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/accessibility">Accessibility</a>
            </li>
          </ul>
        </div>
      </footer>
    </div>
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
