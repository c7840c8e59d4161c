/** The same article in other languages. */
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface TranslationsView {
  readonly label: string;
  /** Each in the words of its own language: "Deutsch". */
  readonly links: readonly (Link & { readonly language: string; readonly direction: 'ltr' | 'rtl' })[];
}

/** The original first, then its translations by language; empty where an article is in one language only. */
export function versionsOf(article: Article, publication: Publication): readonly Article[] {
  return groupsIn(publication).get(article.translationOf ?? article.slug) ?? [];
}

/** Empty where there are none that readers see. */
export function translations(article: Article, publication: Publication): { readonly translations?: TranslationsView } {
  const others = versionsOf(article, publication).filter((version) => version !== article);
  if (others.length === 0) return {};
  const links = others.map(({ href, language }) => ({ label: nameOf(language), href, language, direction: directionOf(language) }));
  return { translations: { label: wordsFor(publication.site.language).alsoIn, links } };
}

const groupsIn = onceFor(({ articles }: Publication): ReadonlyMap<string, readonly Article[]> => {
  const translated = new Set(articles.flatMap(({ translationOf }) => translationOf ?? []));
  const members = articles.filter(({ slug, translationOf }) => translationOf !== undefined || translated.has(slug));
  const order = (one: Article): string => `${one.translationOf === undefined ? 0 : 1} ${one.language}`;
  const groups = Map.groupBy(
    members.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    ({ slug, translationOf }) => translationOf ?? slug,
  );
  return new Map([...groups].filter(([, versions]) => versions.length > 1));
});

/** In that language itself. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
