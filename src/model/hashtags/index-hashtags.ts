/** The hashtags of all articles, and those of visible ones. */
import type { WrittenText } from '../../markdown/words/written-text.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ArticleFields } from '../../schema/article.ts';
import type { HashtagFields } from '../../schema/hashtags.ts';
import type { Written } from '../../schema/written.ts';
import type { ContentFiles, DatedArticle } from '../content-files.ts';
import { buildHashtags, type HashtagIndex, type HashtagUse } from './hashtags.ts';

export interface HashtagIndexes {
  /** The hashtags of visible articles. */
  readonly hashtagIndex: HashtagIndex;
  /** The hashtags of all articles. */
  readonly indexOfAll: HashtagIndex;
}

interface Hashtags extends HashtagIndexes {
  /** From the earliest article to the latest. */
  readonly uses: readonly HashtagUse[];
  readonly problems: readonly Problem[];
}

/** Spellings are checked in all articles, but the labels depend only on visible ones. */
export function indexHashtags(
  hashtags: Written<readonly HashtagFields[]>,
  dated: readonly DatedArticle[],
  shown: ContentFiles['articles'],
): Hashtags {
  const uses = dated.map(({ file }) => hashtagUse(file));
  const { hashtagIndex: indexOfAll, problems } = buildHashtags(uses, hashtags);
  const hashtagIndex = shown.length === dated.length ? indexOfAll : buildHashtags(shown.map(hashtagUse), hashtags).hashtagIndex;
  return { uses, indexOfAll, hashtagIndex, problems };
}

function hashtagUse({ path, lines, data }: WrittenText<ArticleFields>): HashtagUse {
  return { path, lines, hashtags: data.hashtags };
}
