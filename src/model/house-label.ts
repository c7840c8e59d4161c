/** How hashtags.yaml spells a hashtag. */
import type { HashtagFields } from '../schema/hashtags.ts';
import type { Written } from '../schema/written.ts';
import { buildHashtags } from './hashtags.ts';
import { slugOf } from '../addresses/slug.ts';

/** Of a spelling, a synonym too; undefined where the file does not say. */
export type HouseLabels = (spelling: string) => string | undefined;

/** Says nothing of any spelling while the file contradicts itself. */
export function houseLabels(file: Written<readonly HashtagFields[]>): HouseLabels {
  const { book, problems } = buildHashtags([], file);
  if (problems.length > 0) return () => undefined;
  const labels = new Map(file.data.map(({ slug, label }) => [slug ?? slugOf(label), label]));
  return (spelling) => labels.get(book.slugFor(spelling));
}
