/**
 * In a preview, a page that is loaded again is where the writer left it: by the block of the text at the top of the window, since strips may come and
 * go above it, and a list of problems may have stood in its place.
 */

interface Place {
  /** Among the blocks of the page. */
  readonly index: number;
  /** From the top of the window to that of the block, in pixels. */
  readonly top: number;
}

const key = `place ${location.pathname}`;
const isReloaded = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

if (isReloaded) {
  // The browser would go back by pixels.
  history.scrollRestoration = 'manual';
  goTo(keptPlace());
  addEventListener('load', () => goTo(keptPlace()), { once: true });
}
addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto';
  const place = currentPlace();
  if (place !== undefined) sessionStorage.setItem(key, JSON.stringify(place));
});

/** None on a list of problems, and where the page has not been scrolled. */
function currentPlace(): Place | undefined {
  if (document.querySelector('main.problems')) return undefined;
  const tops = blocks().map((block) => block.getBoundingClientRect().top);
  // One that begins at the top, but for a pixel or two, is the first that one sees.
  const index = scrollY === 0 ? -1 : tops.findLastIndex((top) => top <= 2);
  return { index, top: tops[index] ?? 0 };
}

function goTo(place: Place | undefined): void {
  const block = place && blocks()[place.index];
  if (block) scrollBy(0, block.getBoundingClientRect().top - place.top);
}

function blocks(): readonly Element[] {
  return [...document.querySelectorAll(':is(main > *, .prose > *):not(.problem-strip)')];
}

function keptPlace(): Place | undefined {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  const isPlace = typeof kept === 'object' && kept !== null && 'index' in kept && 'top' in kept;
  return isPlace ? { index: Number(kept.index), top: Number(kept.top) } : undefined;
}
