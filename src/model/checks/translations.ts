/** Checks which article is a translation of which. */
import type { ArticleFields } from '../../schema/article.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemInField, type Written } from '../../schema/written.ts';

interface Known {
  readonly slugOf: (path: string) => string;
  /** That of the site, BCP 47. */
  readonly language: string;
}

/** An original has at most one translation into each language. References to articles that do not exist are reported elsewhere. */
export function checkTranslations(articles: readonly Written<ArticleFields>[], { slugOf, language }: Known): readonly Problem[] {
  const bySlug = new Map(articles.map((file) => [slugOf(file.path), file]));
  const languageOf = ({ data }: Written<ArticleFields>): string => data.lang ?? language;
  const taken = new Map<string, Written<ArticleFields>>();
  return articles.flatMap((file): Problem[] => {
    const { translationOf } = file.data;
    const original = translationOf === undefined ? undefined : bySlug.get(translationOf);
    if (translationOf === undefined || !original) return [];
    const problem = (message: string, fix: string): Problem[] => [problemInField(file, 'translationOf', 'translationOf', { message, fix })];
    if (original === file) return problem(`"${translationOf}" is this piece itself.`, 'Take the line out of the original.');
    const earlier = original.data.translationOf;
    if (earlier !== undefined)
      return problem(`"${translationOf}" is a translation itself.`, `Name the original: translationOf: ${earlier}`);
    const own = languageOf(file);
    const other = own === languageOf(original) ? original : taken.get(`${translationOf} ${own}`);
    if (other) return problem(`${other.path} is in the same language, ${own}.`, 'Write the language of this piece: lang: de');
    taken.set(`${translationOf} ${own}`, file);
    return [];
  });
}
