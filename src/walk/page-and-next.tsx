import { Activity, memo } from 'react';
import type { AssessmentSnapshot } from '../../machines/assessment.ts';
import { once } from '../../machines/once.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { LaterPage, type LaterPageProps } from './later-page.tsx';
import { usePageAhead } from './use-page-ahead.ts';
import { SnapshotContext } from './visit.ts';

/**
 * The page where the person stands. The one that Continue would lead to is drawn beside it and hidden, so that the step has
 * only to show it (docs/decisions/0028).
 */
export function PageAndNext({ seldom }: Pick<LaterPageProps, 'seldom'>) {
  const { here, ahead, onEntered } = usePageAhead();
  return [here, ahead].map(
    (snapshot) =>
      snapshot && (
        <Activity key={keyOf(snapshot)} mode={snapshot === here ? 'visible' : 'hidden'}>
          <DrawnPage snapshot={snapshot} seldom={seldom} onEntered={onEntered} />
        </Activity>
      ),
  );
}

/** A page that other answers led to is another page: it may be worded otherwise, and offer other options. */
function keyOf({ value, context }: AssessmentSnapshot): string {
  return `${value} ${numberOf(context.answers)}`;
}

let count = 0;
const numberOf = once<Answers, number>(() => (count += 1));

interface DrawnPageProps extends LaterPageProps {
  readonly snapshot: AssessmentSnapshot;
}

/** As long as all of this stays the same, React does not draw the page anew. */
const DrawnPage = memo(function DrawnPage({ snapshot, ...props }: DrawnPageProps) {
  return (
    <SnapshotContext value={snapshot}>
      <LaterPage {...props} />
    </SnapshotContext>
  );
});
