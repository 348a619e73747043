import { lazy, Suspense, useEffect, useState } from 'react';
import { clinic } from '../clinic/clinic.ts';
import type { Recipient } from '../clinic/recipient-schema.ts';
import type { Invitation } from '../invitation/invitation.ts';
import { keptInvitation, type SealedBefore } from '../invitation/kept-invitation.ts';
import { Button } from '../layout/button.tsx';
import { fetched } from '../offline/fetched.ts';
import { Prose } from '../layout/prose.tsx';
import type { SendingWords } from '../words/invited-words.ts';
import { useWords } from '../words/words-context.ts';
import { writtenMoment } from '../words/written.ts';
import { digestOf } from './answers-digest.ts';
import type { SealedAnswers } from './seal-answers.ts';
import type { Sendable } from './sendable.ts';

const Ways = lazy(async () => ({ default: (await import('./ways.tsx')).Ways }));

interface SealProps {
  readonly sendable: Sendable;
  readonly recipient: Recipient;
  readonly invitation: Invitation;
  readonly words: SendingWords;
}

/** How far sealing has come. */
type Stage = 'before' | 'sealing' | 'cannotFetch' | 'cannotSeal' | 'tooLong' | SealedAnswers;

/** Seals when asked to, and only then fetches what sealing needs. */
export function Seal({ sendable, recipient, invitation, words }: SealProps) {
  const { language } = useWords();
  const [stage, setStage] = useState<Stage>('before');
  const before = useSealedBefore(sendable);
  const seal = async () => {
    if (stage === 'sealing') return;
    setStage('sealing');
    setStage(await sealed({ ...sendable, language, recipient, invitation }));
  };
  return (
    <>
      {typeof stage === 'string' && !before && <p className="inset">{words.notTold(clinic)}</p>}
      <Prose words={words.lead({ ...recipient, clinic })} />
      {before && typeof stage === 'string' && (
        <p className="inset">
          {words[before.hasChanged ? 'changedSince' : 'sealedBefore'](writtenMoment(before.at, language))}
        </p>
      )}
      {typeof stage === 'string' && (
        <div className="actions">
          <Button onPress={() => void seal()}>{before ? words.sealAgain : words.seal}</Button>
        </div>
      )}
      <div role="status">
        {stage === 'sealing' && <p>{words.sealing}</p>}
        {(stage === 'cannotFetch' || stage === 'cannotSeal' || stage === 'tooLong') && (
          <Prose words={words[stage]} />
        )}
      </div>
      {typeof stage !== 'string' && (
        <Suspense fallback={<p>{words.sealing}</p>}>
          <Ways sealed={stage} recipient={recipient} reference={invitation.reference} words={words} />
        </Suspense>
      )}
      <h3>{words.next.title}</h3>
      <Prose words={words.next.body({ ...recipient, clinic })} />
      <h3>{words.worse.title}</h3>
      <Prose words={words.worse.body} />
    </>
  );
}

type ToSeal = Sendable & Omit<SealProps, 'sendable' | 'words'> & { readonly language: string };

async function sealed(given: ToSeal): Promise<Stage> {
  const sealAnswers = await fetchSealing();
  if (sealAnswers === null) return 'cannotFetch';
  try {
    return (await sealAnswers(given)) ?? 'tooLong';
  } catch {
    return 'cannotSeal';
  }
}

/** `null` without a network, or where loading the page anew has not helped. The ways come along, since sealing leads to them. */
async function fetchSealing() {
  try {
    const [{ sealAnswers }] = await fetched('sealing', () =>
      Promise.all([import('./seal-answers.ts'), import('./ways.tsx')]),
    );
    return sealAnswers;
  } catch {
    return null;
  }
}

/** The last copy of this walk, and whether the answers are known to be others now. */
function useSealedBefore({ path }: Sendable): (SealedBefore & { readonly hasChanged: boolean }) | null {
  const [last] = useState(() => keptInvitation()?.sealed ?? null);
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (last === null) return;
    void digestOf(path.answers).then((digest) => setChanged(digest !== last.answers));
  }, [last, path]);
  return last && { ...last, hasChanged };
}
