import { useSyncExternalStore } from 'react';

/**
 * Stands in for `use-sync-external-store/shim/with-selector` in the built site. That one also keeps what a selector made
 * anew; here every selector takes what is in the snapshot, and React says so loudly where one does not.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => Snapshot,
  getServerSnapshot: () => Snapshot,
  select: (snapshot: Snapshot) => Selection,
): Selection {
  return useSyncExternalStore(
    subscribe,
    () => select(getSnapshot()),
    () => select(getServerSnapshot()),
  );
}
