/**
 * In a preview, a reloaded page keeps its scroll position. The position is that of the block at the top of the window, because strips with problems
 * may be added or removed above it, and a list of problems may have been shown instead of the page.
 */

interface Position {
  /** The index of the block on the page. */
  readonly index: number;
  /** From the top of the window to the top of the block, in pixels. */
  readonly top: number;
}

const key = `place ${location.pathname}`;
const isReloaded = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

if (isReloaded) {
  // The browser would restore a distance in pixels.
  history.scrollRestoration = 'manual';
  scrollToBlock(storedPosition());
  addEventListener('load', () => scrollToBlock(storedPosition()), { once: true });
}
addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto';
  const position = currentPosition();
  if (position !== undefined) sessionStorage.setItem(key, JSON.stringify(position));
});

/** Undefined on a list of problems. */
function currentPosition(): Position | undefined {
  if (document.querySelector('main[data-problems]')) return undefined;
  const tops = blocks().map((block) => block.getBoundingClientRect().top);
  // The last block that begins at most two pixels below the top; none where the page has not been scrolled.
  const index = scrollY === 0 ? -1 : tops.findLastIndex((top) => top <= 2);
  return { index, top: tops[index] ?? 0 };
}

function scrollToBlock(position: Position | undefined): void {
  const block = position && blocks()[position.index];
  if (block) scrollBy(0, block.getBoundingClientRect().top - position.top);
}

function blocks(): readonly Element[] {
  return [...document.querySelectorAll(':is(main > *, [data-body] > *):not([data-problem-strip])')];
}

function storedPosition(): Position | undefined {
  const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  const isPosition = typeof stored === 'object' && stored !== null && 'index' in stored && 'top' in stored;
  return isPosition ? { index: Number(stored.index), top: Number(stored.top) } : undefined;
}
