import { clinic } from '../clinic/clinic.ts';
import { EmergencyList } from '../layout/emergency-list.tsx';
import { Prose } from '../layout/prose.tsx';
import { useWords } from '../words/words-context.ts';

/**
 * While the walk is fetched. If that takes long, or script never comes, the style sheet shows who to call instead. A
 * browser with script switched off has the emergency list as well.
 */
export function LoadingPage() {
  const { site } = useWords();
  return (
    <>
      <p className="loading" role="status">
        {site.loading}
      </p>
      <div className="loading__help">
        <Prose words={site.loadingHelp(clinic)} />
      </div>
      <noscript>
        <p>{site.withoutScript}</p>
        <EmergencyList />
      </noscript>
    </>
  );
}
