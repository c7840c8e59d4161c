/** The words that a reader searched for, and the forms in which they were found, marked on the page where they land: `?mark=lease&mark=leases`. */
import { wordsIn, wordsOfQuery } from './words.ts';

/**
 * Marks by the CSS Custom Highlight API, which leaves the page as it is; then the marks leave the address. Where the address names no place within
 * the page, it is scrolled to the first of the words.
 */
export function markWords(): void {
  const address = new URL(location.href);
  const words = new Set(address.searchParams.getAll('mark').flatMap((mark) => wordsOfQuery(mark).map(({ token }) => token)));
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  if (words.size === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(words);
  CSS.highlights.set('found', new Highlight(...ranges));
  if (address.hash === '') reveal(ranges[0]);
}

function reveal(range: Range | undefined): void {
  const isInView = range === undefined || range.getBoundingClientRect().bottom <= innerHeight;
  if (!isInView) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function rangesOf(words: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  for (const root of document.querySelectorAll('h1, [data-standfirst], [data-body]')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const { token, start, end } of wordsIn(walker.currentNode.textContent ?? '')) {
        if (!words.has(token)) continue;
        const range = new Range();
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, end);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
