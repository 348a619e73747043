import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../layout/button.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { hasX25519 } from '../keys/doctor-key.ts';
import { forgetKey, type KeptKey, keptKeys } from '../keys/kept-key.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { recipientName } from '../recipient-name.ts';
import { BringAnswers } from './bring-answers.tsx';
import type { Brought } from './brought.ts';
import { KeyForm } from './key-form.tsx';
import { type OpenedAnswers, openAnswers } from './open-answers.ts';
import { OpenedPage } from './opened-page.tsx';
import { useDesk } from './use-desk.ts';
import '../../styles/doctor-answers.css';

/** Answers come in, a key opens what is sealed, and everything is forgotten when the page is closed or left. */
export function AnswersPage() {
  const { site, open: words } = useDoctorWords();
  const desk = useDesk();
  const [opened, setOpened] = useState<readonly OpenedAnswers[] | null>(null);
  const [isLeftLocked, setIsLeftLocked] = useState(false);
  const forget = () => {
    setOpened(null);
    desk.clear(words.opened.closed);
  };
  if (opened !== null) {
    return (
      <OpenedPage
        answers={opened}
        isLeftLocked={isLeftLocked}
        onTryAnother={() => setOpened(null)}
        onClose={forget}
      />
    );
  }
  return (
    <div className="prose">
      {desk.problems.length > 0 && <ProblemSummary key={desk.attempt} problems={desk.problems} />}
      <PageHeading title={site.pages.answers.name} hasError={desk.problems.length > 0} />
      <Opening
        brought={desk.brought}
        onKey={async (key) => {
          setIsLeftLocked(key === null && desk.brought.some(({ kind }) => kind === 'sealed'));
          setOpened(await openAnswers(desk.brought, key, recipientName));
        }}
      >
        <BringAnswers desk={desk} />
      </Opening>
    </div>
  );
}

interface OpeningProps {
  readonly brought: readonly Brought[];
  /** `null` to open only what is not sealed. */
  readonly onKey: (key: CryptoKeyPair | null) => Promise<void>;
  readonly children: ReactNode;
}

/** A key is asked for where it opens something, or nothing is here yet. A browser that can use none says so first. */
function Opening({ brought, onKey, children }: OpeningProps) {
  const { open: words } = useDoctorWords();
  const { canOpenHere, kept, forgetKept } = useKeysHere();
  const hasFiles = brought.some(({ kind }) => kind === 'file');
  const isForKey = !hasFiles || brought.some(({ kind }) => kind === 'sealed');
  const withoutKey = hasFiles && (
    <OpenWithoutKey isBesideKey={isForKey && canOpenHere} onOpen={() => void onKey(null)} />
  );
  return (
    <>
      {!canOpenHere && <Prose words={words.cannotOpenHere} />}
      {children}
      {isForKey && canOpenHere && (
        <KeyForm kept={kept} onForget={forgetKept} canOpen={brought.length > 0} onKey={onKey} />
      )}
      {withoutKey}
    </>
  );
}

/** Files from a form filler alone, or some beside sealed answers. */
function OpenWithoutKey({
  isBesideKey,
  onOpen,
}: {
  readonly isBesideKey: boolean;
  readonly onOpen: () => void;
}) {
  const { opening } = useDoctorWords().file;
  if (isBesideKey) {
    return (
      <div className="actions">
        <Button look="secondary" onPress={onOpen}>
          {opening.openWithoutKey}
        </Button>
      </div>
    );
  }
  return (
    <section>
      <h2>{opening.title}</h2>
      <Prose words={opening.lead} />
      <Button onPress={onOpen}>{opening.open}</Button>
    </section>
  );
}

/** A browser is taken to be able until it has shown otherwise. */
function useKeysHere() {
  const [canOpenHere, setCanOpenHere] = useState(true);
  const [kept, setKept] = useState<readonly KeptKey[]>([]);
  useEffect(() => {
    void hasX25519().then(setCanOpenHere);
    void keptKeys().then(setKept);
  }, []);
  const forgetKept = async (recipient: string) => {
    const isForgotten = await forgetKey(recipient);
    setKept(await keptKeys());
    return isForgotten;
  };
  return { canOpenHere, kept, forgetKept };
}
