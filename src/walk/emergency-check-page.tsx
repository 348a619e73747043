import { Link } from '../navigation/link.tsx';
import { pages } from '../../questions/questionnaire.ts';
import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { ActingLink } from '../layout/acting-link.tsx';
import { useEarlyPress } from '../layout/early-press.ts';
import { Paragraphs } from '../layout/inline.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useUrgentWords, useWords } from '../words/words-context.ts';
import { BackLink } from '../layout/back-link.tsx';
import { EmergencyList } from '../layout/emergency-list.tsx';
import { useAssessment, useSend } from './visit.ts';

/** One list for everyone, to be read and not to be answered. */
export function EmergencyCheckPage() {
  const { emergencyCheck } = useUrgentWords();
  const { site } = useWords();
  const send = useSend();
  useEarlyPress(true);
  // Whoever comes from a question goes back to it; the list is then read a second time and not passed.
  const hasComeFromWalk = useAssessment(({ checked, place }) => checked && place !== pages[0]?.id);
  return (
    <div className="prose">
      <BackLink href={addresses.start} onPress={hasComeFromWalk ? () => send({ type: 'back' }) : undefined} />
      <PageHeading title={emergencyCheck.title} />
      <EmergencyList />
      <section>
        <h2>{emergencyCheck.goNow}</h2>
        <ul className="list">
          {emergencyCheck.goList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <Prose words={emergencyCheck.note} />
      <noscript>
        <div className="inset">
          <p>{site.withoutScript}</p>
          <Paragraphs words={site.loadingHelp(clinic)} />
        </div>
      </noscript>
      <div className="actions">
        {/* Without script its address says so, and leads to the paper form. */}
        <ActingLink
          className="button"
          href={addresses.carryOn}
          isWaitedFor
          onPress={() => send({ type: 'noEmergency' })}
        >
          {emergencyCheck.none}
        </ActingLink>
        <Link className="button button--emergency" href={addresses.emergency} data-urgent>
          {emergencyCheck.happening}
        </Link>
      </div>
    </div>
  );
}
