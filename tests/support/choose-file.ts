import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { forgetTaps } from '../../src/layout/second-tap.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';

/** Gives a file to the page that takes answers from one, and waits for what the page makes of it. */
export async function choose(user: UserEvent, text: string): Promise<void> {
  const file = new File([text], 'answers.json', { type: 'application/json' });
  forgetTaps();
  await user.upload(screen.getByLabelText(fromFileWords.fromFile.file.label), file);
  await screen.findByText((_, element) => element?.matches('[role="alert"], .after') ?? false);
}
