import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { lazyInvitation } from './invitation/lazy-invitation.tsx';
import { fetched } from './offline/fetched.ts';
import { lazyNewVersion } from './offline/lazy-new-version.tsx';
import { lazyFromFile } from './prefill/lazy-from-file.tsx';
import { lazyWalk } from './walk/lazy-walk.tsx';
import { languageOf, loadWords } from './words/languages.ts';
import './styles/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const language = languageOf(document.documentElement.lang);
const app = (
  <StrictMode>
    <App
      words={await fetched('words', () => loadWords(language))}
      walk={lazyWalk(language)}
      invitation={lazyInvitation(language)}
      fromFile={lazyFromFile(language)}
      {...(import.meta.env.PROD && { newVersion: lazyNewVersion(language) })}
    />
  </StrictMode>
);

// Pages that are the same for everyone arrive as HTML and are taken over; the others are drawn here. A host that
// answers an unknown address with the start page is found out by the address that the HTML was made for.
if (root.dataset['page'] === pageAddress()) hydrateRoot(root, app);
else createRoot(root).render(app);

function pageAddress(): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return window.location.pathname.slice(base.length).replace(/^(.+)\/$/, '$1');
}
