import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { TelephoneLink } from '../layout/prose.tsx';
import { ArticleSections } from '../pages/article-page.tsx';
import { useWords } from '../words/words-context.ts';
import { BackLink } from './back-link.tsx';

export function EmergencyPage() {
  const { emergency } = useWords();
  return (
    <>
      <PageHeading title={emergency.title} />
      <TelephoneLink className="button button--emergency" address="tel:999">
        {emergency.call}
      </TelephoneLink>
      <p className="inset inset--strong">{emergency.notTold(clinic)}</p>
      <ArticleSections sections={emergency.sections} />
      <BackLink href={addresses.emergencyCheck}>{emergency.backToCheck}</BackLink>
    </>
  );
}
