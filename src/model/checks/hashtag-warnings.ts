/** Warnings about hashtags: spellings that differ from hashtags.yaml, or by one letter from another hashtag. */
import type { HashtagFields } from '../../schema/hashtags.ts';
import { problemAt, type Warning } from '../../problems/problem.ts';
import { lineOf, type Written } from '../../schema/written.ts';
import type { HashtagIndex, HashtagUse } from '../hashtags/hashtags.ts';
import { houseLabels } from '../hashtags/house-label.ts';
import { nearSlugs } from './near-slugs.ts';
import { foldCase } from '../../addresses/slug.ts';

/** One use of a hashtag in a file. */
interface Use {
  readonly file: string;
  readonly line: number | undefined;
  readonly spelling: string;
  /** All hashtags of the article. */
  readonly beside: readonly string[];
}

/** `uses` are ordered from the earliest article to the latest, as for `buildHashtags`. */
export function hashtagWarnings(
  uses: readonly HashtagUse[],
  hashtagIndex: HashtagIndex,
  file: Written<readonly HashtagFields[]>,
): readonly Warning[] {
  const house = houseLabels(file);
  const bySlug = Map.groupBy(uses.flatMap(usesOf), ({ spelling }) => hashtagIndex.slugFor(spelling));
  const near = nearSlugs(new Map([...bySlug].map(([slug, found]) => [slug, found.length])));
  return [...bySlug].flatMap(([slug, found]) => {
    // A hashtag without a slug is a problem already.
    if (slug === '') return [];
    const label = house(found[0]?.spelling ?? '');
    if (label !== undefined) return found.filter(({ spelling }) => spelling !== label).map((use) => againstHouse(use, label));
    const [first, ...others] = found;
    if (first && others.length === 0) {
      const other = near.get(slug);
      return other === undefined ? [] : [nearAnother(first, other.difference, hashtagIndex.bySlug.get(other.slug)?.label ?? other.slug)];
    }
    return spelledOnce(found, hashtagIndex.bySlug.get(slug)?.label);
  });
}

function usesOf({ path, lines, hashtags }: HashtagUse): readonly Use[] {
  return hashtags.map((spelling, index) => ({
    file: path,
    line: lineOf(lines, `hashtags.${index}`),
    spelling: spelling.normalize('NFC'),
    beside: hashtags,
  }));
}

/** Spellings used by one article only, if other articles spell the hashtag as its label. */
function spelledOnce(found: readonly Use[], label: string | undefined): readonly Warning[] {
  if (label === undefined) return [];
  const bySpelling = Map.groupBy(found, ({ spelling }) => spelling);
  return found
    .filter(({ spelling }) => spelling !== label && bySpelling.get(spelling)?.length === 1)
    .map((use) => {
      const onlyCase = foldCase(use.spelling) === foldCase(label);
      const message = `"${use.spelling}" is spelled so once, and "${label}" elsewhere; they differ in ${onlyCase ? 'capital letters' : 'spaces or signs'} only.`;
      return warning(use, message, `Write "${label}", or settle the spelling in content/hashtags.yaml.`);
    });
}

function againstHouse(use: Use, label: string): Warning {
  if (use.beside.includes(label))
    return warning(use, `"${use.spelling}" means "${label}", which this piece has too.`, 'Take one of them away.');
  return warning(
    use,
    `"${use.spelling}" is spelled "${label}" in content/hashtags.yaml.`,
    `Write "${label}", or let check write it: npm run check -- --fix`,
  );
}

function nearAnother(use: Use, difference: string, label: string): Warning {
  return warning(
    use,
    `"${use.spelling}" is used once; ${difference} it would be "${label}", which is in use.`,
    `Write "${label}", or list "${use.spelling}" in content/hashtags.yaml if it is a hashtag of its own.`,
  );
}

function warning({ file, line }: Use, message: string, fix: string): Warning {
  return problemAt({ file, line, field: 'hashtags' }, { message, fix });
}
