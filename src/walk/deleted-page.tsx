import { navigate } from '../navigation/location.ts';
import { addresses } from '../addresses.ts';
import { fragmentAside } from '../invitation/kept-invitation.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useWalkWords } from '../words/words-context.ts';
import { useAssessment, useSend } from './visit.ts';

/** Deleting is done at once and can be undone, until the person goes on. */
export function DeletedPage() {
  const { deleted } = useWalkWords();
  const send = useSend();
  // Whoever came by a link begins again from it, and sees again who asks.
  const startAgain = () => {
    const fragment = fragmentAside();
    send({ type: 'startAgain' });
    if (fragment !== null) navigate(`${addresses.invitation}#${fragment}`);
  };
  const canUndo = useAssessment((context) => context.deleted !== null);
  return (
    <>
      <PageHeading title={deleted.title} />
      <Prose words={deleted.body} />
      <div className="actions">
        {canUndo && <Button onPress={() => send({ type: 'undoDelete' })}>{deleted.undo}</Button>}
        <Button look="secondary" onPress={startAgain}>
          {deleted.startAgain}
        </Button>
      </div>
    </>
  );
}
