import { useState } from 'react';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { forgetAll } from '../saving/saving.ts';
import { openVisit } from '../walk/visit.ts';
import { useStartWords } from '../words/words-context.ts';

/** Answers that are here may be somebody else's: nobody starts on top of them without being asked. */
export function CarryOn() {
  const start = useStartWords();
  const [isGone, setGone] = useState(false);
  if (isGone) return <p role="status">{start.carryOn.deleted}</p>;
  return (
    <section className="way">
      <h2 className="way__title">{start.carryOn.title}</h2>
      <p>{start.carryOn.body}</p>
      <div className="actions">
        <Link className="button" href={addresses.carryOn}>
          {start.carryOn.action}
        </Link>
        <Button look="secondary" onPress={() => void deleteAnswers(() => setGone(true))}>
          {start.carryOn.deleteAnswers}
        </Button>
      </div>
    </section>
  );
}

/** @param onlyDelete what cannot be read now can be deleted all the same, though not brought back */
async function deleteAnswers(onlyDelete: () => void): Promise<void> {
  try {
    const actor = await openVisit();
    actor.send({ type: 'deleteAnswers' });
    navigate(addresses.deleted);
  } catch {
    forgetAll();
    onlyDelete();
  }
}
