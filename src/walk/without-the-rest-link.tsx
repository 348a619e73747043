import { Link } from '../navigation/link.tsx';
import { currentPath } from '../../machines/current-path.ts';
import { addresses } from '../addresses.ts';
import { useWalkWords } from '../words/words-context.ts';
import { useAssessment, useUnchecked } from './visit.ts';

/** The way to the summary for somebody who has answered the short set and is being asked the rest. */
export function WithoutTheRestLink() {
  const { questionPage } = useWalkWords();
  const isUnchecked = useUnchecked().length > 0;
  const hasSummary = useAssessment(
    ({ answers, length }) =>
      length === 'full' && currentPath({ answers, length: 'short' }).standsAt === 'checkAnswers',
  );
  // Answers of a file are looked at first.
  if (!hasSummary || isUnchecked) return null;
  return (
    <p className="after">
      <Link href={addresses.summary}>{questionPage.withoutTheRest}</Link>
    </p>
  );
}
