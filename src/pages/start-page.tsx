import { useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import type { WalkLength } from '../../questions/question.ts';
import { addresses, lengthParameter } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline, Prose } from '../layout/prose.tsx';
import { hasSavedAnswers } from '../saving/shelf.ts';
import { useWords } from '../words/words-context.ts';
import { ArticleSections } from './article-page.tsx';

export function StartPage() {
  const { start } = useWords();
  const hasAnswers = useSyncExternalStore(neverChanges, hasSavedAnswers, () => false);
  return (
    <div className="prose">
      <PageHeading title={start.title} />
      <Prose words={start.lead} />
      <ArticleSections sections={start.before} />
      {hasAnswers ? <CarryOn /> : <Ways />}
      <ArticleSections sections={start.otherWays} />
    </div>
  );
}

function Ways() {
  const { start } = useWords();
  return (
    <>
      <h2>{start.choose}</h2>
      <div className="ways">
        <Way {...start.short} length="short" />
        <Way {...start.full} length="full" />
      </div>
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly length: WalkLength;
}

function Way({ title, body, action, length }: WayProps) {
  return (
    <section className="way">
      <h3 className="way__title">{title}</h3>
      <p>
        <Inline text={body} />
      </p>
      <Link className="button" href={`${addresses.emergencyCheck}?${lengthParameter}=${length}`}>
        {action}
      </Link>
    </section>
  );
}

/** Answers that are here may be somebody else's: nobody starts on top of them without being asked. */
function CarryOn() {
  const { start } = useWords();
  const [, navigate] = useLocation();
  const deleteAnswers = async () => {
    const { actorOfVisit } = await import('../walk/visit.ts');
    actorOfVisit().send({ type: 'deleteAnswers' });
    navigate(addresses.deleted);
  };
  return (
    <section className="way">
      <h2 className="way__title">{start.carryOn.title}</h2>
      <p>{start.carryOn.body}</p>
      <div className="actions">
        <Link className="button" href={addresses.carryOn}>
          {start.carryOn.action}
        </Link>
        <Button look="secondary" onPress={() => void deleteAnswers()}>
          {start.carryOn.deleteAnswers}
        </Button>
      </div>
    </section>
  );
}

function neverChanges() {
  return () => undefined;
}
