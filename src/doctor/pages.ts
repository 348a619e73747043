import type { ComponentType } from 'react';
import { doctorAddresses, type DoctorPage } from './doctor-addresses.ts';

/** @param base where on its host the site stands, with a slash at both ends */
export function pageAt(path: string, base: string): DoctorPage {
  const address = `/${path.slice(base.length)}`.replace(/\/$/, '').replace(/\.html$/, '');
  return pages.find((page) => doctorAddresses[page] === address) ?? 'start';
}

/** Each page brings only its own code. */
export async function loadPage(page: DoctorPage): Promise<ComponentType> {
  return loaders[page]();
}

const loaders: Readonly<Record<DoctorPage, () => Promise<ComponentType>>> = {
  start: async () => (await import('./start/start-page.tsx')).StartPage,
  key: async () => (await import('./key/key-page.tsx')).KeyPage,
  invitation: async () => (await import('./invitation/invitation-page.tsx')).InvitationPage,
  answers: async () => (await import('./answers/answers-page.tsx')).AnswersPage,
};

const pages: readonly DoctorPage[] = ['start', 'key', 'invitation', 'answers'];
