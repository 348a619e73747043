import { EmergencyList } from '../layout/emergency-list.tsx';
import { useWords } from '../words/words-context.ts';

/** What a page that needs script shows without it: at once where script is switched off, after a while where it fails. */
export function WithoutScript() {
  const { site } = useWords();
  return (
    <>
      <div className="loading__help">
        <EmergencyList />
      </div>
      <noscript>
        <p>{site.withoutScript}</p>
      </noscript>
    </>
  );
}
