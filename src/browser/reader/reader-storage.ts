/** Stores values in the reader's browser, each under the path of the site and a name. No value leaves the browser. */

type Name = 'light' | 'saved' | 'slash' | 'visit';

/** StoredLight.astro uses the same key. */
const keyOf = (name: Name): string => import.meta.env.BASE_URL + name;

/** The stored JSON value; null where there is none, or the browser stores nothing. */
export function loadStored(name: Name): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores a value; null removes it. False where the browser stores nothing. */
export function store(name: Name, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls `show` now, and whenever the stored value may have changed: when the page is restored from history, and after a change in another tab. */
export function showStored(show: () => void): void {
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', (event) => event.persisted && show());
}
