import { useEffect, useState } from 'react';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { hasX25519 } from '../keys/doctor-key.ts';
import { CeremonySteps } from './ceremony-steps.tsx';
import '../../styles/doctor-keys.css';

/** Makes the keys of a recipient, where this browser can. */
export function KeyPage() {
  const { site, keys } = useDoctorWords();
  const [canMakeKeys, setCanMakeKeys] = useState<boolean | null>(null);
  useEffect(() => void hasX25519().then(setCanMakeKeys), []);
  switch (canMakeKeys) {
    case null:
      return null;
    case true:
      return <CeremonySteps />;
    case false:
      return (
        <div className="prose">
          <PageHeading title={site.pages.key.name} />
          <Prose words={keys.unsupported} />
        </div>
      );
  }
}
