/** An article in a feed, complete for readers who never open the site. */
import { slugOf } from '../../addresses/slug.ts';
import { wordsFor } from '../../languages/words-for.ts';
import type { Article, TextToRender } from '../../model/article.ts';
import { directionOf } from '../../model/direction.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';
import { citedIn } from '../cited-in.ts';
import { type Contributor, type ContributorLine, contributorLines } from '../contributors.ts';
import { type EndMatter, endMatter } from '../end-matter.ts';
import type { Link } from '../link.ts';
import { repliesTo } from '../next-articles.ts';
import { seriesPlace } from '../pages/article.ts';
import { pictureAddress, sharedPicture } from '../shared-image.ts';
import { feedIri } from './feed-iri.ts';

/** All addresses are absolute URLs, all instants milliseconds since 1970. */
export interface FeedItem {
  /** Stays the same when the article or the whole site moves; that of an older site, where the article has one. Unique, except for another publication with the same name. */
  readonly id: string;
  /** The same as an IRI, for formats that want one. */
  readonly iri: string;
  readonly title: string;
  readonly link: string;
  readonly published: number;
  /** When it was published, updated or corrected, whichever is latest. */
  readonly updated: number;
  readonly authors: readonly Link[];
  /** Each person beside the authors once, whatever he or she did; and what each did. */
  readonly contributors: readonly Contributor[];
  readonly contributorLines: readonly ContributorLine[];
  /** Names of categories, then of hashtags. */
  readonly subjects: readonly string[];
  readonly standfirst?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A sentence that explains the kind of the article. */
  readonly kindSentence: string;
  readonly picture?: FeedPicture;
  readonly text: TextToRender;
  /** What follows the text, as on its page. */
  readonly end: Omit<EndMatter, 'hashtags'>;
  /** "Part 2 of 3", and the series. */
  readonly series?: { readonly position: string; readonly name: Link };
  /** Articles that it answers, and that answer it: "Reply". */
  readonly replies: readonly { readonly label: string; readonly article: Link }[];
  /** Articles that refer to it. */
  readonly cited?: { readonly label: string; readonly articles: readonly Link[] };
  /** The file of the text, from the content folder. */
  readonly path: string;
}

export interface FeedPicture {
  readonly href: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Made once, however many feeds hold it. */
export function feedItem(article: Article, publication: Publication): FeedItem {
  return itemsOf(publication)(article);
}

const nameOf = onceFor(({ site }: Publication) => slugOf(site.name));

const itemsOf = onceFor((publication: Publication) => onceFor((article: Article) => makeItem(article, publication)));

function makeItem(article: Article, publication: Publication): FeedItem {
  const { site, urls, authors, categories, hashtags } = publication;
  const words = wordsFor(site.language);
  const { hashtags: _, ...end } = endMatter(article, publication, words);
  const absolute = ({ label, href }: Link): Link => ({ label, href: urls.absolute(href) });
  const { series } = seriesPlace(article, publication, words);
  const { cited } = citedIn(article, publication);
  const published = article.published?.instant ?? 0;
  const [formerId] = article.formerIds;
  return {
    id: formerId ?? nameOf(publication) + article.id,
    iri: formerId !== undefined && isIri(formerId) ? formerId : feedIri(article.id, publication),
    title: article.title,
    link: urls.absolute(article.href),
    published,
    updated: article.changed?.instant ?? published,
    authors: article.authors.flatMap((slug) => authors.get(slug) ?? []).map(({ name, href }) => absolute({ label: name, href })),
    ...contributorsOf(article, publication),
    subjects: [
      ...article.categories.flatMap((path) => categories.byPath.get(path)?.name ?? []),
      ...article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
    ],
    standfirst: article.standfirst,
    language: article.language,
    direction: directionOf(article.language),
    kindSentence: words.kindSentences[article.kind],
    ...pictureOf(article, publication),
    text: textToRender(article),
    end,
    ...(series ? { series: { position: series.position, name: absolute(series.name) } } : {}),
    replies: repliesTo(article, publication).map(({ label, reply }) => ({
      label,
      article: absolute({ label: reply.title, href: reply.href }),
    })),
    ...(cited ? { cited: { label: cited.label, articles: cited.entries.map(absolute) } } : {}),
    path: article.path,
  };
}

function contributorsOf(article: Article, publication: Publication): Pick<FeedItem, 'contributors' | 'contributorLines'> {
  const { urls } = publication;
  const absolute = ({ href, ...one }: Contributor): Contributor => ({
    ...one,
    ...(href === undefined ? {} : { href: urls.absolute(href) }),
  });
  const lines = contributorLines(article, publication).map((line) => ({
    ...line,
    people: line.people.map(absolute),
  }));
  const people = new Map(lines.flatMap((line) => line.people.map((one) => [one.href ?? one.label, one] as const)));
  return { contributors: [...people.values()], contributorLines: lines };
}

/** Atom wants a whole address, or a name such as `urn:uuid:…` (RFC 4287, 4.2.6). */
function isIri(id: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id);
}

function textToRender({ text: { bodyKey, hrefs, pictures, facts } }: Article): TextToRender {
  return { bodyKey, hrefs, pictures, facts: { scripted: facts.scripted } };
}

function pictureOf(article: Article, publication: Publication): { readonly picture?: FeedPicture } {
  if (!article.picture) return {};
  const { alt, caption, credit } = article.picture;
  const href = sharedPicture(article, publication)?.href ?? pictureAddress(article.picture, publication);
  return { picture: { href, alt, caption, credit } };
}
