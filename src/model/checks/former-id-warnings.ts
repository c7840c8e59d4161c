/** Warns about two pieces that feeds once called the same. */
import type { ArticleFields } from '../../schema/article.ts';
import type { Warning } from '../../problems/problem.ts';
import { problemInField, type Written } from '../../schema/written.ts';

/** One for each id of each piece after the first that has it. */
export function formerIdWarnings(articles: readonly Written<ArticleFields>[]): readonly Warning[] {
  const owners = new Map<string, Written<ArticleFields>>();
  return articles.flatMap((file) =>
    [...new Set(file.data.formerIds)].flatMap((id) => {
      const other = owners.get(id);
      owners.set(id, other ?? file);
      const message = `"${id}" is a former id of ${other?.path ?? ''} too: feed readers take the two for one piece.`;
      return other ? [problemInField(file, 'formerIds', 'formerIds', { message, fix: 'Take it out of one of the two.' })] : [];
    }),
  );
}
