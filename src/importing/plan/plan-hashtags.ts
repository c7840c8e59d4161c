/** Hashtags of the archive → one spelling each, and the lines of hashtags.yaml that merge the others. */
import { diskName, slugOf } from '../../addresses/slug.ts';
import { identityOf } from '../../model/hashtags/hashtag-problems.ts';
import { isOneEditApart } from '../../schema/nearest.ts';
import type { HashtagFields } from '../../schema/hashtags.ts';
import { slug as slugRule } from '../../schema/fields/fields.ts';
import type { ImportedTerm } from '../imported-text.ts';
import { plainField } from './plain-field.ts';
import { describe } from './plan-categories.ts';

export interface NewHashtag {
  readonly label: string;
  readonly slug?: string | undefined;
  readonly description?: string | undefined;
  readonly sameAs?: readonly string[] | undefined;
  readonly aliases?: readonly string[];
}

export interface HashtagPlan {
  /** The spelling for a piece; undefined for one without a letter or digit, or of more than 80 characters. */
  labelFor(typed: string): string | undefined;
  /** All that are used. */
  readonly labels: ReadonlySet<string>;
  readonly added: readonly NewHashtag[];
  /** Spellings that were merged, and the hashtags that they became. */
  readonly merged: number;
  readonly proposals: readonly string[];
}

/** `counts`: how often each spelling stands in the archive; `terms`: what it says about its hashtags. */
export function planHashtags(
  counts: ReadonlyMap<string, number>,
  existing: readonly HashtagFields[],
  terms: readonly ImportedTerm[] = [],
): HashtagPlan {
  const termOf = new Map(terms.map((term) => [keyOf(cleanTag(term.trail.at(-1) ?? '') ?? ''), term]));
  const house = new Map<string, string>();
  for (const { label, slug, sameAs } of existing)
    for (const spelling of [slug ?? label, label, ...sameAs]) house.set(keyOf(spelling), label);
  const groups = new Map<string, { spelling: string; count: number }[]>();
  for (const [typed, count] of counts) {
    const spelling = cleanTag(typed);
    if (spelling === undefined) continue;
    const key = keyOf(spelling);
    const group = groups.get(key) ?? [];
    group.push({ spelling, count });
    groups.set(key, group);
  }
  const labels = new Map<string, string>();
  const added: NewHashtag[] = [];
  const slugs = new Set<string>();
  for (const [key, group] of groups) {
    const label = house.get(key) ?? mostUsed(group);
    labels.set(key, label);
    const others = new Map(
      group.filter(({ spelling }) => identityOf(spelling) !== identityOf(label)).map(({ spelling }) => [identityOf(spelling), spelling]),
    );
    if (house.has(key)) continue;
    const term = termOf.get(key);
    const typedSlug = slugOf(term?.slug ?? '');
    // Only where no other hashtag has it.
    const isFree =
      slugRule.safeParse(typedSlug).success &&
      !slugs.has(diskName(typedSlug)) &&
      !groups.has(diskName(typedSlug)) &&
      !house.has(diskName(typedSlug));
    if (isFree) slugs.add(diskName(typedSlug));
    const fields = {
      ...(isFree ? { slug: typedSlug } : {}),
      ...withDescription(term),
      ...(others.size > 0 ? { sameAs: [...others.values()] } : {}),
    };
    if (Object.keys(fields).length > 0) added.push({ label, ...fields });
  }
  return {
    labelFor: (typed) => {
      const spelling = cleanTag(typed);
      return spelling === undefined ? undefined : labels.get(keyOf(spelling));
    },
    labels: new Set(labels.values()),
    added,
    merged: [...groups.values()].reduce((sum, group) => sum + group.length - 1, 0),
    proposals: nearLabels(labels, groups),
  };
}

function withDescription(term: ImportedTerm | undefined): { readonly description?: string } {
  const description = describe(term);
  return description === undefined ? {} : { description };
}

function keyOf(spelling: string): string {
  return diskName(slugOf(spelling));
}

function cleanTag(typed: string): string | undefined {
  const spelling = plainField(typed)
    .replace(/^[#＃\s]+/u, '')
    .replace(/[“”„«»"]/g, '')
    .trim();
  return spelling === '' || spelling.length > 80 || slugOf(spelling) === '' ? undefined : spelling;
}

function mostUsed(group: readonly { spelling: string; count: number }[]): string {
  const totals = new Map<string, number>();
  for (const { spelling, count } of group) totals.set(spelling, (totals.get(spelling) ?? 0) + count);
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Labels that differ by one letter, at most twenty; among neighbours in the alphabet, since all pairs of thousands take minutes. */
function nearLabels(labels: ReadonlyMap<string, string>, groups: ReadonlyMap<string, readonly { count: number }[]>): readonly string[] {
  const sorted = [...labels.keys()].sort();
  const usesOf = (key: string): number => (groups.get(key) ?? []).reduce((sum, { count }) => sum + count, 0);
  const found = sorted.flatMap((key, index) => {
    const next = sorted[index + 1];
    if (next === undefined || key.length < 5 || !isOneEditApart(key, next) || /\d/.test(key + next)) return [];
    const [less, more] = usesOf(key) < usesOf(next) ? [key, next] : [next, key];
    return [`Is the hashtag "${labels.get(less) ?? ''}" (${usesOf(less)}) the same as "${labels.get(more) ?? ''}" (${usesOf(more)})?`];
  });
  return found.slice(0, 20);
}
