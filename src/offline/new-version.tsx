import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { addresses } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { useLocation } from '../navigation/location.ts';
import { hasSavedAnswers } from '../saving/shelf.ts';
import type { LanguageTag } from '../words/languages.ts';
import { loadOfflineWords } from '../words/later-words.ts';
import type { OfflineWords } from '../words/offline-words.ts';
import { followWorker } from './worker.ts';
import { takeOver, takeOverIfAlone } from './worker-address.ts';

/** Pages on which nobody is in the middle of anything that loading the page again could take away. */
const quietPages: readonly string[] = [
  addresses.start,
  addresses.about,
  addresses.privacy,
  addresses.accessibility,
  addresses.checkAnswers,
];

/** Puts a copy of the site on the device once the browser has nothing else to do, and says when there is a newer one. */
export async function showNewVersion(language: LanguageTag): Promise<void> {
  const [words] = await Promise.all([loadOfflineWords(language), whenIdle()]);
  const place = document.getElementById('news');
  if (place) createRoot(place).render(<NewVersion words={words.newVersion} />);
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such function.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else resolve();
  });
}

interface NewVersionProps {
  readonly words: OfflineWords['newVersion'];
}

/** Says that a newer version waits, and leaves it to the person whether they change to it. */
export function NewVersion({ words }: NewVersionProps) {
  const waiting = useWaiting();
  return <div role="status">{waiting && <Offer words={words} waiting={waiting} />}</div>;
}

interface OfferProps extends NewVersionProps {
  readonly waiting: ServiceWorker;
}

function Offer({ words, waiting }: OfferProps) {
  if (!quietPages.includes(useLocation())) return null;
  return (
    <div className="new-version">
      <p>{words.body}</p>
      <Button look="secondary" onPress={() => changeTo(waiting, takeOver)}>
        {words.action}
      </Button>
    </div>
  );
}

/** The worker of a newer version, once there is one. */
function useWaiting(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(
    () =>
      followWorker((worker, isFromBefore) => {
        setWaiting(worker);
        if (isFromBefore && isBeginning()) changeTo(worker, takeOverIfAlone, isBeginning);
      }),
    [],
  );
  return waiting;
}

/** A visit that has only begun loses nothing by a change, and may be the first in months. */
function isBeginning(): boolean {
  return window.location.pathname === import.meta.env.BASE_URL && !hasSavedAnswers();
}

/** Answers are in the tab's storage, where the newer version looks for them. */
function changeTo(worker: ServiceWorker, request: string, isStillWanted = () => true): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  const ask = () => (isStillWanted() ? worker.postMessage(request) : clearInterval(asking));
  const asking = setInterval(ask, askedAgainAfter);
  const loadAgain = () => {
    if (worker.state === 'installed') return;
    clearInterval(asking);
    if (worker.state === 'activated' && isStillWanted()) window.location.reload();
  };
  worker.addEventListener('statechange', loadAgain);
  ask();
  // Another tab may have been faster.
  loadAgain();
}

/** In milliseconds. A browser puts the change off while the older worker answers a request, and may then forget it. */
const askedAgainAfter = 1000;
