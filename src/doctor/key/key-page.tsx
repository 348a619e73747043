import { PageHeading } from '../../layout/page-heading.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';

export function KeyPage() {
  const { site } = useDoctorWords();
  return <PageHeading title={site.pages.key.name} />;
}
