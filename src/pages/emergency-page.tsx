import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { BackLink } from '../layout/back-link.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { TelephoneLink } from '../layout/inline.tsx';
import { ArticleSections } from './article-page.tsx';
import { useUrgentWords } from '../words/words-context.ts';

export function EmergencyPage() {
  const { emergency } = useUrgentWords();
  return (
    <div className="prose">
      <PageHeading title={emergency.title} />
      <TelephoneLink className="button button--emergency" address="tel:999">
        {emergency.call}
      </TelephoneLink>
      <p className="inset inset--strong">{emergency.notTold(clinic)}</p>
      <ArticleSections sections={emergency.sections} />
      <BackLink href={addresses.emergencyCheck}>{emergency.backToCheck}</BackLink>
    </div>
  );
}
