/** The file of a new article: fields as YAML, and room for the text. */
import { Document, isSeq } from 'yaml';

/** The fields of a new article. */
export interface NewArticle {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly kind?: string | undefined;
  /** Slugs. */
  readonly authors: readonly string[];
  /** Paths. */
  readonly categories: readonly string[];
  readonly hashtags: readonly string[];
}

/** In characters: a longer list has one item per line. */
const longestLine = 100;

/** Makes a draft without a text. */
export function newArticleText({ title, standfirst, kind, authors, categories, hashtags }: NewArticle): string {
  const fields = {
    title,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(kind === undefined ? {} : { kind }),
    draft: true,
    authors,
    categories,
    ...(hashtags.length === 0 ? {} : { hashtags }),
  };
  const document = new Document(fields, { version: '1.2', schema: 'core' });
  for (const [field, items] of Object.entries({ authors, categories, hashtags })) {
    const list = document.get(field);
    if (isSeq(list)) list.flow = items.join(', ').length + field.length < longestLine;
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n`;
}
