import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import type { DoctorKeysWords } from '../../words/doctor-keys-words.ts';

interface StuckProps {
  readonly words: DoctorKeysWords['openFile']['stuck'];
  readonly onAgain: () => void;
}

/** The way out of a rehearsal that cannot succeed: these keys have sealed nothing, and others are as good. */
export function Stuck({ words, onAgain }: StuckProps) {
  return (
    <section className="prose">
      <h2>{words.title}</h2>
      <Prose words={words.body} />
      <div className="actions">
        <Button look="secondary" onPress={onAgain}>
          {words.action}
        </Button>
      </div>
    </section>
  );
}
