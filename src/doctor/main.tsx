import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadDoctorWords } from '../words/doctor-languages.ts';
import { languageOf } from '../words/languages.ts';
import { loadWords } from '../words/whole-words.ts';
import { DoctorApp } from './doctor-app.tsx';
import { endWithPage } from './end-with-page.ts';
import { loadPage, pageAt } from './pages.ts';
import '../styles/styles.css';
import '../styles/later.css';
import '../styles/doctor.css';

const root = document.getElementById('root');
if (!root) throw new Error('clinic.html has no element with the id "root".');

const language = languageOf(document.documentElement.lang);
const page = pageAt(window.location.pathname, import.meta.env.BASE_URL);
const [words, doctorWords, Page] = await Promise.all([
  loadWords(language),
  loadDoctorWords(language),
  loadPage(page),
]);
const shown = createRoot(root);
endWithPage(shown);
shown.render(
  <StrictMode>
    <DoctorApp words={words} doctorWords={doctorWords} page={page}>
      <Page />
    </DoctorApp>
  </StrictMode>,
);
