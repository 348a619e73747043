import { EmergencyList } from '../layout/emergency-list.tsx';
import { useWords } from '../words/words-context.ts';

/** What a page that needs script says without it. */
export function WithoutScript() {
  const { site } = useWords();
  return (
    <noscript>
      <p>{site.withoutScript}</p>
      <EmergencyList />
    </noscript>
  );
}
