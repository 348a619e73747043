import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline, Prose } from '../layout/prose.tsx';
import { useWords } from '../words/words-context.ts';
import { BackLink } from './back-link.tsx';
import { useSend } from './visit.ts';

/** One list for everyone, to be read and not to be answered. */
export function EmergencyCheckPage() {
  const { emergencyCheck } = useWords();
  const send = useSend();
  return (
    <>
      <BackLink href={addresses.start} />
      <PageHeading title={emergencyCheck.title} />
      <UrgentList heading={emergencyCheck.callNow} items={emergencyCheck.list} />
      <UrgentList heading={emergencyCheck.goNow} items={emergencyCheck.goList} />
      <Prose words={emergencyCheck.note} />
      <div className="actions">
        <Button onPress={() => send({ type: 'noEmergency' })}>{emergencyCheck.none}</Button>
        <Link className="button button--emergency" href={addresses.emergency}>
          {emergencyCheck.happening}
        </Link>
      </div>
    </>
  );
}

function UrgentList({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section className="urgent">
      <h2 className="urgent__title">
        <Inline text={heading} />
      </h2>
      <ul className="list">
        {items.map((item) => (
          <li key={item}>
            <Inline text={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
