import { PageHeading } from '../../layout/page-heading.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';

export function InvitationPage() {
  const { site } = useDoctorWords();
  return <PageHeading title={site.pages.invitation.name} />;
}
