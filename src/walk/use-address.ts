import { useEffect, useRef } from 'react';
import { navigate, useLocation } from '../navigation/location.ts';
import type { AssessmentActor } from '../../machines/assessment.ts';
import { addresses, withoutEndSlash } from '../addresses.ts';
import { addressOf, chooseLength, eventAt } from './state-address.ts';

/** What a history entry remembers: the address that it was reached from. Never an answer. */
interface Entry {
  readonly from: string;
}

/** Keeps the address and the machine in step. The machine decides; the address follows, or asks. */
export function useAddress(actor: AssessmentActor): void {
  const location = withoutEndSlash(useLocation());
  const isAsking = useRef(false);
  const current = useRef(location);

  useEffect(() => {
    current.current = location;
  }, [location]);

  useEffect(() => {
    const subscription = actor.subscribe(({ value }) => {
      const address = addressOf(value);
      if (isAsking.current || address === current.current) return;
      if (cameFrom(window.history.state) === address) window.history.back();
      else navigate(address, { state: { from: current.current } satisfies Entry });
    });
    return () => subscription.unsubscribe();
  }, [actor]);

  useEffect(() => {
    if (location === addressOf(actor.getSnapshot().value)) return;
    isAsking.current = true;
    actor.send(eventAt(location));
    isAsking.current = false;
    const granted = addressOf(actor.getSnapshot().value);
    if (granted !== location) navigate(granted, { replace: true, state: window.history.state });
  }, [actor, location]);

  useEffect(() => {
    const { search } = window.location;
    if (location !== addresses.emergencyCheck || search === '') return;
    chooseLength(actor, search);
    navigate(addresses.emergencyCheck, { replace: true, state: window.history.state });
  }, [actor, location]);
}

function cameFrom(state: unknown): string | null {
  return state !== null && typeof state === 'object' && 'from' in state && typeof state.from === 'string'
    ? state.from
    : null;
}
