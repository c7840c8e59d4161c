/** The line of a result that says which section its words stand in. */
import { half, nearness } from './nearness.ts';
import type { Anchor, Found } from './pagefind.ts';
import { rangesOf, type Stretch, stretchesOf } from './stretches.ts';
import { wordsIn } from './words.ts';

/** The section after an article with its hashtags, see `src/browser/README.md`. */
const hashtagsId = 'piece_hashtags';

/** The heading of a section; `places`: the indexes of its words that were found. */
export function headingOf({ text }: Anchor, places: readonly number[], tokens: readonly string[]): readonly Stretch[] {
  return stretchesOf(text, { start: 0, end: text.length }, rangesOf(wordsIn(text), places, tokens));
}

/** Of a section after an article. Nothing of it is shown in the result, so that of the hashtags is followed by those that were meant. */
export function endHeadingOf(anchor: Anchor, { filters }: Found, tokens: readonly string[]): readonly Stretch[] {
  const hashtags = anchor.id === hashtagsId ? (filters['hashtag'] ?? []) : [];
  const meant = hashtags.flatMap((label) => {
    const words = wordsIn(label);
    const near = ({ token, also }: (typeof words)[number]): boolean =>
      tokens.some((asked) => also.includes(asked) || nearness(token, asked) > half);
    const places = words.flatMap((word, place) => (near(word) ? [place] : []));
    return places.length === 0 ? [] : [{ label, ranges: rangesOf(words, places, tokens) }];
  });
  if (meant.length === 0) return headingOf(anchor, [], tokens);
  return meant.flatMap(({ label, ranges }, index) => [
    { text: index === 0 ? `${anchor.text}: #` : ', #', isMarked: false },
    ...stretchesOf(label, { start: 0, end: label.length }, ranges),
  ]);
}
