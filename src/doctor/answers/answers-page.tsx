import { PageHeading } from '../../layout/page-heading.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';

export function AnswersPage() {
  const { site } = useDoctorWords();
  return <PageHeading title={site.pages.answers.name} />;
}
