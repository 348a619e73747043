import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { canSave } from '../saving/can-save.ts';
import { useWalkWords } from '../words/words-context.ts';

/** The way to stop here and come back, or a word that this browser cannot save at all. */
export function KeepLink() {
  const { keep, questionPage } = useWalkWords();
  if (!canSave()) return <p className="inset">{questionPage.cannotSave}</p>;
  return (
    <p className="after">
      <Link href={addresses.keepAnswers}>{keep.link}</Link>
    </p>
  );
}
