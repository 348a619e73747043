import { siteAddress } from '../site-address.ts';
import { workerAddress, workerPolicy } from './worker-address.ts';

/**
 * Puts a copy of the site on the device, where the browser lets it.
 *
 * @param onWaiting is called with the worker of a newer version, and whether it has waited since an earlier visit
 * @returns what ends the calls
 */
export function followWorker(onWaiting: (worker: ServiceWorker, isFromBefore: boolean) => void): () => void {
  let isFollowed = true;
  const tell = (worker: ServiceWorker, isFromBefore: boolean) => {
    if (isFollowed) onWaiting(worker, isFromBefore);
  };
  void registered().then((registration) => {
    if (!registration) return;
    if (registration.waiting) tell(registration.waiting, true);
    registration.addEventListener('updatefound', () => tellOfNext(registration, tell));
    if (registration.installing) tellOfNext(registration, tell);
    askAgainWhenSeen(registration);
  });
  return () => {
    isFollowed = false;
  };
}

let registering: Promise<ServiceWorkerRegistration | null> | undefined;

/** `null` where the browser has no workers, forbids them here, or cannot reach the site. */
function registered(): Promise<ServiceWorkerRegistration | null> {
  registering ??= register().catch(() => null);
  return registering;
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator;
  // A private window may have none.
  if (!serviceWorker || (savesData() && !serviceWorker.controller)) return null;
  return serviceWorker.register(addressOfWorker(), { scope: import.meta.env.BASE_URL });
}

/** Whoever asks their browser to save data is not sent some 200 kB that they may never need. */
function savesData(): boolean {
  return navigator.connection?.saveData === true;
}

/** The policy of the site lets a page name one address for a worker, by this one rule. */
function addressOfWorker(): string {
  const address = siteAddress(workerAddress);
  const policy = window.trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => address });
  return policy ? policy.createScriptURL(address) : address;
}

/** The first worker of all is not a newer version of anything. */
function tellOfNext(
  registration: ServiceWorkerRegistration,
  tell: (worker: ServiceWorker, isFromBefore: boolean) => void,
): void {
  const { installing, active } = registration;
  if (!installing || !active) return;
  installing.addEventListener('statechange', () => {
    if (installing.state === 'installed') tell(installing, false);
  });
}

/** A telephone keeps a page open for weeks, and asks for a newer version only when a page is loaded. */
function askAgainWhenSeen(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}
