import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { DoctorApp } from '../../src/doctor/doctor-app.tsx';
import type { DoctorPage } from '../../src/doctor/doctor-addresses.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { words } from '../../src/words/en/words.ts';

/** Part of a page for doctors and nurses, inside its frame. */
export function renderDoctorPage(page: DoctorPage, children: ReactNode): UserEvent {
  render(
    <DoctorApp words={words} doctorWords={doctorWords} page={page}>
      {children}
    </DoctorApp>,
  );
  return userEvent.setup();
}
