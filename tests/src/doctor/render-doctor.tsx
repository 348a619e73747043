import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ArrivalContext, useArrivals } from '../../../src/layout/arrival.ts';
import { DoctorWordsContext } from '../../../src/doctor/doctor-words-context.ts';
import { doctorWords } from '../../../src/words/en/doctor/doctor-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { WordsContext } from '../../../src/words/words-context.ts';

/** A page for doctors and nurses as they find it, with somebody to use it. */
export function renderDoctor(page: ReactNode): UserEvent {
  render(<Around>{page}</Around>);
  return userEvent.setup();
}

function Around({ children }: { readonly children: ReactNode }) {
  const arrive = useArrivals();
  return (
    <WordsContext value={words}>
      <DoctorWordsContext value={doctorWords}>
        <ArrivalContext value={arrive}>{children}</ArrivalContext>
      </DoctorWordsContext>
    </WordsContext>
  );
}
