/** The articles of a feed as HTML. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { rememberLast } from '../base/remember-last.ts';
import { itemHtml } from '../outputs/feeds/item-html.ts';
import { linkAddresses } from '../outputs/link-addresses.ts';
import { attributes, type BodyPicture } from '../parts/html.ts';
import { renderBody } from '../parts/render-body.ts';
import type { FeedItem } from '../views/feeds/feed-item.ts';
import BodyText from './BodyText.astro';
import { pictureAttributes, widthInText } from './picture-attributes.ts';

/** The content of an item: its compiled text, or the component of a scripted one. */
type ContentOf = (item: FeedItem, locals: App.Locals) => Promise<Parameters<typeof BodyText>[0]['content']>;

interface Means {
  readonly locals: App.Locals;
  readonly contentOf: ContentOf;
  /** BCP 47. */
  readonly feedLanguage: string;
}

/** An article stands in several feeds; its HTML is rendered for the first of them. By item, as JSON; all of a large publication would fill the memory. */
const rendered = rememberLast<Promise<string>>(2000);

export async function feedItemHtml(item: FeedItem, means: Means): Promise<string> {
  const render = async (): Promise<string> => itemHtml(item, await textOf(item, means), means.feedLanguage);
  // The code of a writer may give another result each time, and in the preview our own code may change.
  return item.text.facts.scripted || import.meta.env.DEV ? render() : rendered(JSON.stringify(item), render);
}

async function textOf(item: FeedItem, { locals, contentOf }: Means): Promise<string> {
  const content = await contentOf(item, locals);
  if (typeof content === 'function') return scriptedText(item, { locals, contentOf });
  const { stretches } = renderBody(content, 'feed');
  return stretches
    .map((stretch) => (typeof stretch === 'string' ? linkAddresses(stretch, item.text.hrefs) : imgOf(stretch, item)))
    .join('');
}

function imgOf({ src, alt, title, place }: BodyPicture, { text, path }: FeedItem): string {
  const picture = text.pictures[src];
  if (!picture) throw new Error(`The picture ${src} was not handed to the feed with ${path}.`);
  const values = pictureAttributes(picture, { alt, title, width: widthInText(picture, place) });
  return `<img${attributes(values).stretches.join('')}>`;
}

async function scriptedText(item: FeedItem, { locals, contentOf }: Pick<Means, 'locals' | 'contentOf'>): Promise<string> {
  const { hrefs, pictures } = item.text;
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
    astroConfig: { site: import.meta.env.SITE },
  });
  return container.renderToString(BodyText, {
    props: { content: await contentOf(item, locals), hrefs, target: 'feed' },
    request: new Request(item.link),
    locals: { ...locals, pictures },
  });
}
