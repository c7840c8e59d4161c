/** Marks the searched words, and the forms in which they were found, on the page of a result: `?mark=lease&mark=leases`. */
import { wordsIn, wordsOfQuery } from './words.ts';

/**
 * Uses the CSS Custom Highlight API, which does not change the page. Then the words are removed from the address. If the address has no fragment, the
 * page scrolls to the first word.
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
