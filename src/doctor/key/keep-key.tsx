import { useState } from 'react';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { DoctorKey } from '../keys/doctor-key.ts';
import { forgetKey, keepKey } from '../keys/kept-key.ts';

interface KeepKeyProps {
  readonly recipient: string;
  readonly firstKey: DoctorKey;
}

/** Keeping a key in the browser is a choice, with who could then use it, and an undo. */
export function KeepKey({ recipient, firstKey }: KeepKeyProps) {
  const { keep: words } = useDoctorWords().keys;
  const [isKept, setIsKept] = useState(false);
  const [outcome, setOutcome] = useState('');
  const keep = async () => {
    const done = await keepKey(recipient, firstKey);
    setIsKept(done);
    setOutcome(done ? words.kept : words.failed);
  };
  const forget = async () => {
    const done = await forgetKey(recipient);
    setIsKept(!done);
    setOutcome(done ? words.forgotten : words.forgetFailed);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <Prose words={words.body} />
      <p className="status" role="status">
        {outcome}
      </p>
      <div className="actions">
        {isKept ? (
          <Button look="secondary" onPress={() => void forget()}>
            {words.forget}
          </Button>
        ) : (
          <Button look="secondary" onPress={() => void keep()}>
            {words.keep}
          </Button>
        )}
      </div>
    </section>
  );
}
