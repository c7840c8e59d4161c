/** Hashtags as written → one hashtag per slug, in the publication's spelling. */
import type { HashtagFields } from '../../schema/hashtags.ts';
import type { Problem } from '../../problems/problem.ts';
import { type FieldLines, lineOf, problemInField, type Written } from '../../schema/written.ts';
import { collision, differentHashtag, firstSpelling, identityOf, withoutSlug } from './hashtag-problems.ts';
import { diskName, slugOf } from '../../addresses/slug.ts';

export interface Hashtag {
  readonly slug: string;
  readonly label: string;
  /** BCP 47, of the label; absent where it is that of the site. */
  readonly language?: string;
  readonly description?: string;
  /** Slugs of other spellings, which redirect to this one. */
  readonly synonyms: readonly string[];
}

/** Puts an article first on the home page: a mark for editors, no topic. It has no page and stands in no list. */
export const featuredSlug = 'featured';

export interface HashtagUse {
  readonly path: string;
  readonly lines: FieldLines;
  /** As typed, without #. */
  readonly hashtags: readonly string[];
}

/** All hashtags of the publication. */
export interface HashtagIndex {
  /** By slug, sorted by slug, without `featured`. */
  readonly bySlug: ReadonlyMap<string, Hashtag>;
  /** The slug of a spelling, synonyms resolved. */
  slugFor(spelling: string): string;
}

interface House {
  /** Entries of hashtags.yaml, by slug. */
  readonly entries: ReadonlyMap<string, HashtagFields>;
  /** Slug of a label or synonym → slug of its entry. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** `identityOf` a label or synonym → slug of its entry. */
  readonly spellings: ReadonlyMap<string, string>;
}

/**
 * Groups spellings by slug. The label comes from hashtags.yaml, else it is the most used spelling, else the first one:
 * `uses` are ordered from the earliest article to the latest.
 */
export function buildHashtags(
  uses: readonly HashtagUse[],
  file: Written<readonly HashtagFields[]>,
): { hashtagIndex: HashtagIndex; problems: readonly Problem[] } {
  const { house, problems: houseProblems } = readHouse(file);
  const problems = [...houseProblems];
  const slugs = new Map<string, string>();
  const slugFor = (spelling: string): string => {
    const known = slugs.get(spelling);
    if (known !== undefined) return known;
    const slug = slugOf(spelling);
    const found = house.spellings.get(identityOf(spelling)) ?? house.slugs.get(slug) ?? slug;
    slugs.set(spelling, found);
    return found;
  };

  const spellings = new Map<string, Map<string, { count: number; path: string }>>();
  const onDisk = new Map<string, string>();
  for (const { path, lines, hashtags } of uses) {
    hashtags.forEach((spelling, index) => {
      const slug = slugFor(spelling);
      if (slug === '') return void problems.push(withoutSlug(path, lineOf(lines, `hashtags.${index}`), spelling));
      const known = spellings.get(slug) ?? new Map<string, { count: number; path: string }>();
      const first = onDisk.get(diskName(slug)) ?? slug;
      onDisk.set(diskName(slug), first);
      const label = spelling.normalize('NFC');
      known.set(label, { count: (known.get(label)?.count ?? 0) + 1, path: known.get(label)?.path ?? path });
      spellings.set(slug, known);
      const other = first === slug ? differentHashtag(label, known, house.entries.has(slug)) : firstSpelling(spellings.get(first));
      if (other !== undefined) problems.push(collision(path, lineOf(lines, `hashtags.${index}`), spelling, first, other));
    });
  }

  const bySlug = new Map<string, Hashtag>();
  for (const slug of [...spellings.keys()].sort()) {
    if (slug === featuredSlug) continue;
    const entry = house.entries.get(slug);
    const label = entry?.label ?? mostUsed(spellings.get(slug) ?? new Map());
    bySlug.set(slug, {
      slug,
      label,
      ...(entry?.lang === undefined ? {} : { language: entry.lang }),
      ...(entry?.description === undefined ? {} : { description: entry.description }),
      synonyms: (house.synonyms.get(slug) ?? []).filter((synonym) => synonym !== slug),
    });
  }
  return { hashtagIndex: { bySlug, slugFor }, problems };
}

function readHouse(file: Written<readonly HashtagFields[]>): { house: House; problems: readonly Problem[] } {
  const entries = new Map<string, HashtagFields>();
  const slugs = new Map<string, string>();
  const synonyms = new Map<string, string[]>();
  const spellings = new Map<string, string>();
  const problems: Problem[] = [];
  const refuse = (place: string, message: string, fix: string): void => {
    problems.push(problemInField(file, place, place.split('.')[1] ?? 'file', { message, fix }));
  };

  // All labels first: the synonym of one entry may be the label of a later one.
  const accepted = file.data.map((entry, index) => {
    const slug = entry.slug ?? slugOf(entry.label);
    if (slug === '')
      return void refuse(`${index}.label`, `"${entry.label}" has no letter or digit, so it has no address.`, 'Give it a slug of its own.');
    const earlier = entries.get(slug);
    if (earlier)
      return void refuse(
        `${index}.label`,
        `"${entry.label}" and "${earlier.label}" have one address, ${slug}.`,
        'Give one of them a slug of its own, or make it a sameAs of the other.',
      );
    entries.set(slug, entry);
    spellings.set(identityOf(entry.label), slug);
    if (entry.slug === undefined) slugs.set(slug, slug);
    return slug;
  });
  file.data.forEach((entry, index) => {
    const slug = accepted[index];
    if (slug === undefined) return;
    entry.sameAs.forEach((synonym, place) => {
      const from = slugOf(synonym);
      const taken = spellings.get(identityOf(synonym)) ?? slugs.get(from) ?? (entries.has(from) ? from : undefined);
      if (taken !== undefined && taken !== slug) {
        return refuse(
          `${index}.sameAs.${place}`,
          `"${synonym}" already means "${entries.get(taken)?.label ?? taken}".`,
          'Keep it in one of the two.',
        );
      }
      spellings.set(identityOf(synonym), slug);
      if (from === '') return;
      slugs.set(from, slug);
      const known = synonyms.get(slug);
      if (known) known.push(from);
      else synonyms.set(slug, [from]);
    });
  });
  return { house: { entries, slugs, synonyms, spellings }, problems };
}

function mostUsed(spellings: ReadonlyMap<string, { count: number }>): string {
  let best = '';
  let uses = 0;
  for (const [label, { count }] of spellings) if (count > uses) [best, uses] = [label, count];
  return best;
}
