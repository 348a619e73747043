import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { WalkLength } from '../../questions/question.ts';
import { addresses, lengthParameter } from '../addresses.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline, Prose } from '../layout/prose.tsx';
import { hasSavedAnswers } from '../saving/shelf.ts';
import { useWords } from '../words/words-context.ts';
import { ArticleSections } from './article-page.tsx';

export function StartPage() {
  const { start } = useWords();
  const canCarryOn = useSyncExternalStore(neverChanges, hasSavedAnswers, () => false);
  return (
    <div className="prose">
      <PageHeading title={start.title} />
      <Prose words={start.lead} />
      {canCarryOn && <Way {...start.carryOn} href={addresses.checkAnswers} level="h2" />}
      <ArticleSections sections={start.before} />
      <h2>{start.choose}</h2>
      <div className="ways">
        <Way {...start.short} href={startOf('short')} />
        <Way {...start.full} href={startOf('full')} />
      </div>
      <ArticleSections sections={start.otherWays} />
    </div>
  );
}

interface WayProps {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly href: string;
  readonly level?: 'h2' | 'h3';
}

function Way({ title, body, action, href, level: Heading = 'h3' }: WayProps) {
  return (
    <section className="way">
      <Heading className="way__title">{title}</Heading>
      <p>
        <Inline text={body} />
      </p>
      <Link className="button" href={href}>
        {action}
      </Link>
    </section>
  );
}

function startOf(length: WalkLength): string {
  return `${addresses.emergencyCheck}?${lengthParameter}=${length}`;
}

function neverChanges() {
  return () => undefined;
}
