/** The words that a reader searched for, marked on the page where they land: `?mark=lease`. */
import { fold, isFormOf } from './words.ts';

/**
 * Marks by the CSS Custom Highlight API, which leaves the page as it is; then the address is put back as it was. A reader who was led to no place
 * within the page is brought to the first of the words.
 */
export function markWords(): void {
  const address = new URL(location.href);
  const words = address.searchParams
    .getAll('mark')
    .map(fold)
    .filter((word) => word !== '');
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  if (words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(words);
  CSS.highlights.set('found', new Highlight(...ranges));
  if (address.hash === '') reveal(ranges[0]);
}

function reveal(range: Range | undefined): void {
  const isInView = range === undefined || range.getBoundingClientRect().bottom <= innerHeight;
  if (!isInView) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function rangesOf(words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const root of document.querySelectorAll('h1, .standfirst, .prose')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        if (!words.some((asked) => isFormOf(fold(word), asked))) continue;
        const range = new Range();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
