/** What the browser keeps for its reader, each thing under the path of the site and a name: nothing leaves the browser. */

type Name = 'light' | 'saved' | 'visit';

/** StoredLight.astro reads the same name. */
const keyOf = (name: Name): string => import.meta.env.BASE_URL + name;

/** What was kept, as JSON gives it; null where there is nothing, or nothing may be kept. */
export function recall(name: Name): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. False where the browser keeps nothing. */
export function keep(name: Name, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls `show` now, and whenever the page may have missed a change: brought back from history, or changed in another tab. */
export function showKept(show: () => void): void {
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', (event) => event.persisted && show());
}
