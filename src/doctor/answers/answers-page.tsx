import { useEffect, useState } from 'react';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { hasX25519 } from '../keys/doctor-key.ts';
import { forgetKey, type KeptKey, keptKeys } from '../keys/kept-key.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { recipientName } from '../recipient-name.ts';
import { BringAnswers } from './bring-answers.tsx';
import { KeyForm } from './key-form.tsx';
import { type OpenedAnswers, openAnswers } from './open-answers.ts';
import { OpenedPage } from './opened-page.tsx';
import { useDesk } from './use-desk.ts';
import '../../styles/doctor-answers.css';

/** Sealed answers come in, a key opens them, and everything is forgotten when the page is closed or left. */
export function AnswersPage() {
  const { site, open: words } = useDoctorWords();
  const desk = useDesk();
  const [opened, setOpened] = useState<readonly OpenedAnswers[] | null>(null);
  const { canOpenHere, kept, forgetKept } = useKeysHere();
  const forget = () => {
    setOpened(null);
    desk.clear(words.opened.closed);
  };
  if (opened !== null) {
    return <OpenedPage answers={opened} onTryAnother={() => setOpened(null)} onClose={forget} />;
  }
  if (!canOpenHere) {
    return (
      <>
        <PageHeading title={site.pages.answers.name} />
        <Prose words={words.cannotOpenHere} />
      </>
    );
  }
  return (
    <div className="prose">
      {desk.problems.length > 0 && <ProblemSummary key={desk.attempt} problems={desk.problems} />}
      <PageHeading title={site.pages.answers.name} hasError={desk.problems.length > 0} />
      <BringAnswers desk={desk} />
      <KeyForm
        kept={kept}
        onForget={forgetKept}
        canOpen={desk.brought.length > 0}
        onKey={async (key) => setOpened(await openAnswers(desk.brought, key, recipientName))}
      />
    </div>
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
