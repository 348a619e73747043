import { vi } from 'vitest';

/** Storage as a browser gives it, for tests that run without one. */
export function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => void kept.set(key, text),
  };
}

/** A browser with storage of its own. */
export function openBrowser({ tab = memory(), device = memory() } = {}): void {
  vi.stubGlobal('window', { sessionStorage: tab, localStorage: device });
}

/** Reads what is there, and has no room for more. */
export function full(storage: Storage = memory()): Storage {
  return Object.assign(Object.create(storage) as Storage, {
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  });
}

/** A browser whose settings forbid storage: even to look at it throws. */
export function openBrowserWithoutStorage(): void {
  const window = {};
  Object.defineProperty(window, 'sessionStorage', { get: forbid });
  Object.defineProperty(window, 'localStorage', { get: forbid });
  vi.stubGlobal('window', window);
}

function forbid(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
