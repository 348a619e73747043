import type { ReactNode } from 'react';
import { clinic } from '../clinic/clinic.ts';
import { ArrivalContext, useArrivals } from '../layout/arrival.ts';
import { ErrorBoundary } from '../layout/error-boundary.tsx';
import type { DoctorWords } from '../words/doctor-words.ts';
import type { Words } from '../words/words.ts';
import { WordsContext } from '../words/words-context.ts';
import type { DoctorPage } from './doctor-addresses.ts';
import { DoctorLink } from './doctor-link.tsx';
import { DoctorWordsContext } from './doctor-words-context.ts';

interface DoctorAppProps {
  readonly words: Words;
  readonly doctorWords: DoctorWords;
  readonly page: DoctorPage;
  readonly children: ReactNode;
}

/** What stands around every page for doctors and nurses. */
export function DoctorApp({ words, doctorWords, page, children }: DoctorAppProps) {
  const arrive = useArrivals();
  const { site } = doctorWords;
  return (
    <WordsContext value={words}>
      <DoctorWordsContext value={doctorWords}>
        <ArrivalContext value={arrive}>
          <div className="site" lang={words.language} dir={words.direction}>
            <a className="skip-link" href="#main">
              {words.site.skipToContent}
            </a>
            <header className="header screen-only">
              <div className="width header__row">
                <DoctorLink className="header__name" to="start">
                  {site.name}
                </DoctorLink>
                <nav className="header__pages" aria-label={site.navigation}>
                  {(['key', 'invitation', 'answers'] as const).map((other) => (
                    <DoctorLink key={other} className="header__page" to={other} isCurrent={other === page}>
                      {site.pages[other].link}
                    </DoctorLink>
                  ))}
                </nav>
              </div>
            </header>
            <main className="width main" id="main" tabIndex={-1}>
              <ErrorBoundary address={page}>{children}</ErrorBoundary>
            </main>
            <footer className="footer screen-only">
              <div className="width">
                <p className="footer__line">{site.footer(clinic)}</p>
              </div>
            </footer>
          </div>
        </ArrivalContext>
      </DoctorWordsContext>
    </WordsContext>
  );
}
