import { Link } from '../navigation/link.tsx';
import { addresses } from '../addresses.ts';
import { canSave } from '../saving/can-save.ts';
import { useAskingWords } from '../words/words-context.ts';

/** The way to stop here and come back, or a word that this browser cannot save at all. */
export function KeepLink() {
  const { questionPage } = useAskingWords();
  if (!canSave()) return <p className="inset">{questionPage.cannotSave}</p>;
  return (
    <p className="after">
      <Link href={addresses.keepAnswers}>{questionPage.keep}</Link>
    </p>
  );
}
