import type { ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';
import { addresses } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { useWords } from '../words/words-context.ts';
import { ArrivalContext, useArrivals } from './arrival.ts';
import { useOneTapAtATime } from './second-tap.ts';

/** What stands around every page. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { site, language, direction } = useWords();
  const arrive = useArrivals();
  useOneTapAtATime();
  return (
    <ArrivalContext value={arrive}>
      <div className="site" lang={language} dir={direction}>
        <a className="skip-link" href="#main">
          {site.skipToContent}
        </a>
        <header className="header">
          <div className="width header__row">
            <Link className="header__name" href={addresses.start}>
              {site.name}
            </Link>
            <Link className="header__emergency" href={addresses.emergencyCheck} data-urgent>
              {site.emergencyLink}
            </Link>
          </div>
        </header>
        <main className="width main" id="main" tabIndex={-1}>
          {children}
        </main>
        {/* Where src/offline says that there is a newer version. */}
        <div className="width" id="news" />
        <Footer />
      </div>
    </ArrivalContext>
  );
}

function Footer() {
  const { site } = useWords();
  return (
    <footer className="footer">
      <div className="width">
        <p className="footer__line">{site.footer.notDiagnosis}</p>
        <nav aria-label={site.footer.label}>
          <ul className="footer__links">
            <li>
              <Link href={addresses.about}>{site.footer.about}</Link>
            </li>
            <li>
              <Link href={addresses.privacy}>{site.footer.privacy}</Link>
            </li>
            <li>
              <Link href={addresses.accessibility}>{site.footer.accessibility}</Link>
            </li>
          </ul>
        </nav>
        <p className="footer__line">{site.footer.runBy(clinic)}</p>
      </div>
    </footer>
  );
}
