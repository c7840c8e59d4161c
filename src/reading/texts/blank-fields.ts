/** Default values for missing or invalid fields of a damaged file, so that references to it are valid. */
import type { ArticleFields } from '../../schema/article.ts';
import type { AuthorFields } from '../../schema/author.ts';
import type { PageFields } from '../../schema/page.ts';

export const blankAuthor: AuthorFields = { name: '', links: [], aliases: [] };
export const blankPage: PageFields = { title: '', aliases: [], formerHeadings: [], draft: false };
export const blankArticle: ArticleFields = {
  ...{ title: '', published: '1970-01-01', display: 'standard' as const, draft: false, scripted: false },
  ...{
    authors: [],
    contributors: [],
    categories: [],
    hashtags: [],
    aliases: [],
    formerIds: [],
    formerHeadings: [],
    related: [],
    disagreesWith: [],
    disclosures: [],
    corrections: [],
    sources: [],
    discuss: [],
  },
};
