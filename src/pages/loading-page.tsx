import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { EmergencyList } from '../layout/emergency-list.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useWords } from '../words/words-context.ts';
import { EmergencyPage } from './emergency-page.tsx';

/** While the walk is fetched. Nobody waits for the words about an emergency. */
export function LoadingPage() {
  const [address] = useLocation();
  switch (address) {
    case addresses.emergency:
      return <EmergencyPage />;
    case addresses.emergencyCheck:
      return <EmergencyListFirst />;
    default:
      return <Loading />;
  }
}

function EmergencyListFirst() {
  const { emergencyCheck } = useWords();
  return (
    <>
      <PageHeading title={emergencyCheck.title} />
      <EmergencyList />
      <Loading hasList />
    </>
  );
}

/**
 * If the questions take long, or the browser cannot run them, the style sheet shows the emergency list, the number to call
 * and the way to the paper form: after a while, and at once where script is switched off.
 */
function Loading({ hasList = false }: { readonly hasList?: boolean }) {
  const { site } = useWords();
  return (
    <>
      <p className="loading" role="status">
        {site.loading}
      </p>
      <noscript>
        <p>{site.withoutScript}</p>
      </noscript>
      <div className="loading__help">
        <Prose words={site.loadingHelp(clinic)} />
        {!hasList && <EmergencyList />}
      </div>
    </>
  );
}
