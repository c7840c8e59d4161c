/** Finds names that differ so little from another one that they may be a typing error. */
import { limits } from '../../schema/limits.ts';
import { isOneEditApart } from '../../schema/nearest.ts';

export interface Near {
  readonly slug: string;
  /** The difference, as part of a sentence: `in the singular`, `with one letter changed`. */
  readonly difference: string;
}

/**
 * For each slug used once: the nearest slug that is used more often, or (equally often) earlier in `uses`. Near means a plural in s
 * or es, or one letter inserted, removed, replaced or swapped, from five letters on. Slugs with different digits are different
 * things: GPT-4 is not near GPT-5.
 */
export function nearSlugs(uses: ReadonlyMap<string, number>): ReadonlyMap<string, Near> {
  const ranks = new Map([...uses].map(([slug], index) => [slug, index]));
  const rankOf = (slug: string): number => ranks.get(slug) ?? 0;
  const usesOf = (slug: string): number => uses.get(slug) ?? 0;
  const likelyFirst = (a: string, b: string): number => usesOf(b) - usesOf(a) || (a < b ? -1 : 1);
  const byVariant = new Map<string, string[]>();
  for (const slug of [...uses.keys()].sort(likelyFirst)) {
    for (const variant of variantsOf(slug)) {
      const known = byVariant.get(variant);
      if (known === undefined) byVariant.set(variant, [slug]);
      else if (known.length < limits.alike.most) known.push(slug);
    }
  }
  const near = new Map<string, Near>();
  for (const [slug, count] of uses) {
    if (count !== 1) continue;
    const others = new Set(variantsOf(slug).flatMap((variant) => byVariant.get(variant) ?? []));
    const better = [...others].filter((other) => other !== slug && (usesOf(other) > 1 || rankOf(other) < rankOf(slug)));
    for (const other of better.sort(likelyFirst)) {
      const difference = differenceOf(slug, other);
      if (difference === undefined) continue;
      near.set(slug, { slug: other, difference });
      break;
    }
  }
  return near;
}

/** The name without one of its letters, or without its plural: two near names share a variant. */
function variantsOf(slug: string): readonly string[] {
  const letters = [...slug];
  return [slug, slug.replace(/es$/, ''), ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))];
}

function differenceOf(slug: string, other: string): string | undefined {
  if (figuresOf(slug) !== figuresOf(other)) return undefined;
  if (slug === `${other}s` || slug === `${other}es`) return 'in the singular';
  if (other === `${slug}s` || other === `${slug}es`) return 'in the plural';
  return Math.min(slug.length, other.length) >= 5 && isOneEditApart(slug, other) ? 'with one letter changed' : undefined;
}

function figuresOf(slug: string): string {
  return slug.replace(/\P{N}+/gu, ' ');
}
