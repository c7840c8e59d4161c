/** HTML for what instructions of other programs stood for. The rest of the import treats it like any other HTML. */
import { escapeHtml } from '../../base/html.ts';
import { pick, type TagArguments } from './tag-arguments.ts';

export function pictureHtml(src: string, alt = ''): string {
  return `<img src="${escapeHtml(src)}" alt="${printed(alt)}">`;
}

/** Words as a template prints them: their entities are those of HTML. */
function printed(words: string): string {
  return escapeHtml(words).replace(/&amp;(#?\w+;)/g, '&$1');
}

/** Undefined where no picture is named. */
export function figureHtml(
  given: TagArguments,
  src = pick(given, 'src image image_path url path file filename img image_url'),
): string | undefined {
  if (src === undefined) return undefined;
  const picture = pictureHtml(src, pick(given, 'alt image_alt alt_text image-alt') ?? '');
  const link = pick(given, 'link href target');
  const linked = link === undefined ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
  const lines = [pick(given, 'caption image_caption figcaption title description'), pick(given, 'attr credit attribution source')].filter(
    (line) => line !== undefined,
  );
  return `<figure>${linked}${lines.length === 0 ? '' : `<figcaption>${lines.map(printed).join(' ')}</figcaption>`}</figure>`;
}

/** A film, a post, a program of another site: it becomes a link when the page is tidied. */
export function embedHtml(address: string, title = ''): string {
  return `<iframe src="${escapeHtml(address)}" title="${printed(title)}"></iframe>`;
}

const hosts: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  'youtube-lite': (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  gist: (id) => `https://gist.github.com/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tweet: (id) => `https://twitter.com/i/status/${id}`,
  twitter: (id) => `https://twitter.com/i/status/${id}`,
  x: (id) => `https://twitter.com/i/status/${id}`,
  speakerdeck: (id) => `https://speakerdeck.com/player/${id}`,
  codepen: (id) => `https://codepen.io/${id}`,
};

/** Of a tag such as `youtube`, with its id, its address, or a user and an id; undefined for other tags. */
export function embedOf(tag: string, given: TagArguments): string | undefined {
  const name = tag.toLowerCase().replace(/_(?:simple|embed)$/, '');
  if (!Object.hasOwn(hosts, name)) return undefined;
  const named = [pick(given, 'user'), pick(given, 'id video_id')].filter((part) => part !== undefined);
  const id = named.length > 0 ? named.join('/') : given.plain.slice(0, name === 'gist' ? 2 : 1).join('/');
  if (id === '') return undefined;
  const title = pick(given, 'title') ?? '';
  if (/^https?:\/\//.test(id)) return embedHtml(id, title);
  return embedHtml(
    name === 'x' || name === 'tweet' || name === 'twitter'
      ? (hosts['tweet']?.(id.split('/').at(-1) ?? id) ?? id)
      : (hosts[name]?.(id) ?? id),
    title,
  );
}

/** A link whose target is found by name when the addresses of all pieces are known. */
export function nameAddress(name: string): string {
  return `name:${encodeURIComponent(name)}`;
}

export function fenced(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n\n${fence}${language}\n${code.replace(/^\n+|\s+$/g, '')}\n${fence}\n\n`;
}
