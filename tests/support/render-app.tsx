import { cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { App, type SitePages } from '../../src/app.tsx';
import { forgetTaps } from '../../src/layout/second-tap.ts';
import { EmergencyPages, type EmergencyPagesProps } from '../../src/walk/emergency-pages.tsx';
import { LaterPages } from '../../src/walk/later-pages.tsx';
import { SeldomPages } from '../../src/walk/seldom-pages.tsx';
import { endVisit } from '../../src/walk/visit.ts';
import { openedVisit } from './open-visit.ts';
import { Walk } from '../../src/walk/walk.tsx';
import { walkWords } from '../../src/words/en/walk-words.ts';
import { words } from '../../src/words/en/words.ts';
import { InvitationPage } from '../../src/invitation/invitation-page.tsx';
import { isInvited } from '../../src/invitation/held-invitation.ts';
import type { ShowSending } from '../../src/sending/sendable.ts';
import { Sending } from '../../src/sending/sending.tsx';
import { FromFilePage } from '../../src/prefill/from-file-page.tsx';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import type { FromFileWords } from '../../src/words/from-file-words.ts';
import type { InvitedWords } from '../../src/words/invited-words.ts';
import { ArticlePage } from '../../src/pages/article-page.tsx';
import { StartPage } from '../../src/pages/start-page.tsx';
import { StartWordsContext } from '../../src/words/words-context.ts';
import type { WalkWords, Words } from '../../src/words/words.ts';

export interface Spoken {
  readonly words: Words;
  readonly walkWords: WalkWords;
  readonly invitedWords: InvitedWords;
  readonly fromFileWords: FromFileWords;
}

export const english: Spoken = { words, walkWords, invitedWords, fromFileWords };

/** Opens the site at an address, as a link from elsewhere does. */
export function renderApp(
  address: string,
  spoken = english,
  walk: ComponentType = walkIn(spoken),
): UserEvent {
  window.history.pushState(null, '', address);
  render(<App words={spoken.words} pages={{ ...pagesIn(spoken), walk }} />);
  return steadyHand();
}

/** Loads the page again: what the browser stored is left, and nothing else. */
export function reload(): UserEvent {
  cleanup();
  endVisit();
  return renderApp(window.location.pathname + window.location.search + window.location.hash);
}

/** A person whose taps are far apart, so that none is taken for the second tap of a hand that shakes. */
function steadyHand(): UserEvent {
  const hand = userEvent.setup();
  const click: UserEvent['click'] = (element) => {
    forgetTaps();
    return hand.click(element);
  };
  return { ...hand, click };
}

export async function press(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
}

export async function follow(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('link', { name }));
}

/** Waits until the page with this heading is on screen. "(optional)" may follow the title. */
export function arrivedAt(title: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: (name) => name.startsWith(title) });
}

function walkIn(spoken: Spoken): ComponentType {
  const sending: ShowSending = (sendable) =>
    isInvited() && <Sending {...sendable} words={spoken.invitedWords.sending} />;
  const Emergency = (props: EmergencyPagesProps) => <EmergencyPages {...props} words={spoken.words} />;
  const Later = () => <LaterPages words={spoken.walkWords} seldom={SeldomPages} sending={sending} />;
  return () => <Walk actor={openedVisit()} words={spoken.walkWords} emergency={Emergency} later={Later} />;
}

function pagesIn({ words: shared, walkWords: walked, ...spoken }: Spoken): Omit<SitePages, 'walk'> {
  return {
    start: () => (
      <StartWordsContext value={shared.start}>
        <StartPage />
      </StartWordsContext>
    ),
    article: ({ name }) => <ArticlePage article={shared[name]} />,
    invitation: () => (
      <StartWordsContext value={shared.start}>
        <InvitationPage words={spoken.invitedWords.invitation} />
      </StartWordsContext>
    ),
    fromFile: () => {
      openedVisit();
      return <FromFilePage words={spoken.fromFileWords.fromFile} walkWords={walked} />;
    },
  };
}
