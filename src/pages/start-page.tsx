import { useSyncExternalStore } from 'react';
import { Link } from '../navigation/link.tsx';
import type { WalkLength } from '../../questions/question.ts';
import { addresses, lengthParameter } from '../addresses.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline } from '../layout/inline.tsx';
import { Prose } from '../layout/prose.tsx';
import { hasSavedAnswers } from '../saving/shelf.ts';
import { useStartWords } from '../words/words-context.ts';
import { ArticleSections } from './article-page.tsx';
import { CarryOn } from './carry-on.tsx';

export function StartPage() {
  const start = useStartWords();
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
  const start = useStartWords();
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

function neverChanges() {
  return () => undefined;
}
