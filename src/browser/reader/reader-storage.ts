/** What the browser stores for its reader, each value under the path of the site and a name: nothing leaves the browser. */

type Name = 'light' | 'saved' | 'visit';

/** StoredLight.astro reads the same name. */
const keyOf = (name: Name): string => import.meta.env.BASE_URL + name;

/** The stored value, as JSON gives it; null where there is none, or the browser stores nothing. */
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

/** Calls `show` now, and again whenever the page may have missed a change: restored from history, or changed in another tab. */
export function showStored(show: () => void): void {
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', (event) => event.persisted && show());
}
