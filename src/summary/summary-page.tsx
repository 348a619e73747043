import { useContext, useMemo, useState } from 'react';
import { adviceOf } from '../../machines/advice.ts';
import { readingOf } from '../../machines/reading.ts';
import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { ActingLink } from '../layout/acting-link.tsx';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { BackLink } from '../layout/back-link.tsx';
import { SendingContext } from '../sending/sendable.ts';
import { useAssessment, usePath, useSend } from '../walk/visit.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenDate } from '../words/written.ts';
import { AdviceCards } from './advice-cards.tsx';
import { AnswerList } from './answer-list.tsx';
import { BodyFigure } from './body-figure.tsx';
import { Booking } from './booking.tsx';
import { Copies } from './copies.tsx';
import { Explanation } from './explanation.tsx';
import { FixedSection } from './fixed-section.tsx';

/** The answers in one place, then the words that are the same for everyone. */
export function SummaryPage() {
  const { summary } = useWalkWords();
  const { language } = useWords();
  const send = useSend();
  const path = usePath();
  const length = useAssessment((context) => context.length);
  const showSending = useContext(SendingContext);
  const reading = useMemo(() => readingOf(path), [path]);
  const advice = useMemo(() => adviceOf(path), [path]);
  const [today] = useState(() => new Date());
  return (
    <div className="summary prose">
      <BackLink href={addresses.checkAnswers} onPress={() => send({ type: 'back' })} />
      <PageHeading title={summary.title} />
      <ByHand />
      <p className="summary__date">{summary.answeredOn(writtenDate(today, language))}</p>
      <Prose words={summary.lead(clinic)} />
      <AdviceCards advice={advice} />
      {showSending?.({ path, length })}
      <OnThisPage />
      <section id="told" tabIndex={-1}>
        <h2>{summary.told.title}</h2>
        <BodyFigure sites={reading.sites} />
        <AnswerList path={path} level="h3" />
        <p className="screen-only">
          <ActingLink className="target" href={addresses.checkAnswers} onPress={() => send({ type: 'back' })}>
            {summary.told.change}
          </ActingLink>
        </p>
      </section>
      {length === 'short' && (
        <section className="inset screen-only">
          <h2 className="inset__title">{summary.rest.title}</h2>
          <Prose words={summary.rest.body} />
          <Button look="secondary" onPress={() => send({ type: 'answerTheRest' })}>
            {summary.rest.action}
          </Button>
        </section>
      )}
      <Explanation reading={reading} />
      <FixedSection id="appointment" {...summary.firstAppointment} />
      <FixedSection id="treatments" {...summary.treatments} />
      <FixedSection id="sooner" {...summary.sooner} />
      <FixedSection id="driving" {...summary.driving} />
      <Booking reading={reading} />
      <Copies path={path} reading={reading} advice={advice} day={today} />
      <section className="screen-only" id="remove">
        <h2>{summary.remove.title}</h2>
        <Prose words={summary.remove.body} />
        <Button look="secondary" onPress={() => send({ type: 'deleteAnswers' })}>
          {summary.remove.action}
        </Button>
      </section>
    </div>
  );
}

function ByHand() {
  const { summary } = useWalkWords();
  return (
    <dl className="by-hand print-only">
      {summary.byHand.map((line) => (
        <div key={line} className="by-hand__line">
          <dt>{line}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

/** The page is long, and the number to call stands near its end. */
function OnThisPage() {
  const { summary, explanation } = useWalkWords();
  const places = [
    ['book', summary.book.title],
    ['told', summary.told.title],
    ['explanation', explanation.title],
    ['appointment', summary.firstAppointment.title],
    ['sooner', summary.sooner.title],
    ['copy', summary.copy.title],
    ['remove', summary.remove.title],
  ] as const;
  return (
    <nav className="contents screen-only" aria-label={summary.onThisPage}>
      <p className="contents__title" aria-hidden="true">
        {summary.onThisPage}
      </p>
      <ul className="contents__list">
        {places.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
