import { useState } from 'react';
import { addresses } from '../addresses.ts';
import { SaveAnswersFile } from '../copies/save-answers-file.tsx';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { keepingAlong, keepOnDevice, keptUntil } from '../saving/keeping.ts';
import { stopKeeping } from '../saving/saving.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenDate } from '../words/written.ts';
import { BackLink } from '../layout/back-link.tsx';
import { accompany, useActor, usePath, useSend } from './visit.ts';

type Keeping = { readonly until: Date } | 'notKept' | 'stopped' | 'failed';

/** Keeping answers on the device is a choice, with a warning, an end that is said and an undo. */
export function KeepAnswersPage() {
  const { keep } = useWalkWords();
  const { language } = useWords();
  const actor = useActor();
  const send = useSend();
  const [keeping, setKeeping] = useState<Keeping>(() => kept() ?? 'notKept');
  const hasAnswers = Object.keys(usePath().answers).length > 0;
  const startKeeping = () => {
    const { context } = actor.getSnapshot();
    accompany(keepingAlong(context.answers));
    keepOnDevice(context, new Date());
    setKeeping(kept() ?? 'failed');
  };
  const endKeeping = () => {
    stopKeeping();
    setKeeping('stopped');
  };
  return (
    <>
      <BackLink href={addresses.checkAnswers} onPress={() => send({ type: 'back' })} />
      <PageHeading title={keep.title} />
      <Prose words={keep.body} />
      <div className="inset">
        <Prose words={keep.shared} />
      </div>
      <p className="status" role="status">
        {typeof keeping === 'object' && keep.kept(writtenDate(keeping.until, language))}
        {keeping === 'stopped' && keep.stopped}
        {keeping === 'failed' && keep.failed}
      </p>
      <div className="actions">
        {typeof keeping === 'object' ? (
          <Button look="secondary" onPress={endKeeping}>
            {keep.stop}
          </Button>
        ) : (
          <Button onPress={startKeeping}>{keep.keep}</Button>
        )}
        <Button look="quiet" onPress={() => send({ type: 'back' })}>
          {keep.goBack}
        </Button>
      </div>
      {hasAnswers && (
        <section className="prose">
          <SaveAnswersFile level="h2" />
        </section>
      )}
    </>
  );
}

function kept(): { readonly until: Date } | null {
  const until = keptUntil(new Date());
  return until && { until };
}
