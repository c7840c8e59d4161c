/** The spelling of a hashtag in hashtags.yaml. */
import type { HashtagFields } from '../../schema/hashtags.ts';
import type { Written } from '../../schema/written.ts';
import { buildHashtags } from './hashtags.ts';
import { slugOf } from '../../addresses/slug.ts';

/** From any spelling or synonym to the label; undefined if the file has none. */
export type HouseLabels = (spelling: string) => string | undefined;

/** Returns no labels if the file has problems. */
export function houseLabels(file: Written<readonly HashtagFields[]>): HouseLabels {
  const { hashtagIndex, problems } = buildHashtags([], file);
  if (problems.length > 0) return () => undefined;
  const labels = new Map(file.data.map(({ slug, label }) => [slug ?? slugOf(label), label]));
  return (spelling) => labels.get(hashtagIndex.slugFor(spelling));
}
