/** HTML for what instructions of other programs stood for. The rest of the import treats it like any other HTML. */
import { toHtml } from 'hast-util-to-html';
import { escapeHtml } from '../../base/html.ts';
import { isElement } from './hast.ts';
import { parseMarkdown } from './parse-body.ts';
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
  // `target="_blank"` is a window, not an address.
  const link = [pick(given, 'link href'), pick(given, 'target')].find((address) => address !== undefined && !address.startsWith('_'));
  const linked = link === undefined || link === src ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
  const title = pick(given, 'title')?.replace(/(?<=[^\p{P}\s])\s*$/u, '.');
  const lines = [title, pick(given, 'caption image_caption figcaption description')].flatMap((line) =>
    line === undefined ? [] : [captionHtml(line)],
  );
  const caption = [...new Set(lines), ...creditOf(given)].join(' ');
  return `<figure>${linked}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

/** The name of who made the picture, as a link where there is an address. */
function creditOf(given: TagArguments): readonly string[] {
  const [name, address] = [pick(given, 'attr credit attribution source'), pick(given, 'attrlink creditlink credit_url source_url')];
  if (address !== undefined) return [`<a href="${escapeHtml(address)}">${captionHtml(name ?? address)}</a>`];
  return name === undefined ? [] : [captionHtml(name)];
}

/** In characters: a longer one is no caption, and some texts take a parser of Markdown long. */
const longestCaption = 2000;

/** Captions may hold Markdown. */
function captionHtml(words: string): string {
  if (words.length > longestCaption || !/[*_`[\]<&~]/.test(words)) return printed(words);
  const [first, ...others] = parseMarkdown(words).children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return isElement(first, 'p') && others.length === 0 ? toHtml(first.children) : printed(words);
}

/** A film, a post, a program of another site: it becomes a link when the page is tidied. `tag`: how it was typed, for the report. */
export function embedHtml(address: string, title = '', tag = ''): string {
  const typed = tag === '' ? '' : ` data-tag="${escapeHtml(tag)}"`;
  return `<iframe src="${escapeHtml(address)}" title="${printed(title)}"${typed}></iframe>`;
}

interface Service {
  readonly name: string;
  readonly address: (id: string) => string;
}

const youtube: Service = { name: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${id}` };
const twitter: Service = { name: 'Twitter', address: (id) => `https://twitter.com/i/status/${id.split('/').at(-1) ?? id}` };
const services: Readonly<Record<string, Service>> = {
  youtube,
  'youtube-lite': youtube,
  vimeo: { name: 'Vimeo', address: (id) => `https://vimeo.com/${id}` },
  gist: { name: 'GitHub Gist', address: (id) => `https://gist.github.com/${id}` },
  instagram: { name: 'Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  tweet: twitter,
  twitter,
  x: twitter,
  speakerdeck: { name: 'Speaker Deck', address: (id) => `https://speakerdeck.com/player/${id}` },
  codepen: { name: 'CodePen', address: (id) => `https://codepen.io/${id}` },
};

/** Of a tag such as `youtube`, with its id, its address, or a user and an id; undefined for other tags. `typed`: the tag, for the report. */
export function embedOf(tag: string, given: TagArguments, typed?: string): string | undefined {
  const name = tag.toLowerCase().replace(/_(?:simple|embed)$/, '');
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  const named = [pick(given, 'user'), pick(given, 'id video_id videoid video')].filter((part) => part !== undefined);
  const id = named.length > 0 ? named.join('/') : given.plain.slice(0, name === 'gist' ? 2 : 1).join('/');
  // A name of the other program, which only that program can read.
  if (!service || id === '' || /^(?:page|site|include|post|layout)\.|[{}]/.test(id)) return undefined;
  const title = pick(given, 'title');
  if (/^https?:\/\//.test(id)) return embedHtml(id, title ?? service.name, typed);
  return embedHtml(service.address(id), title ?? `${service.name}: ${id}`, typed);
}

/** Puts what was made of an instruction on lines of its own: among words, a block would be a part of their paragraph. The instruction stands at `offset` of `text`. */
export function onOwnLines(text: string, offset: number, made: string): string {
  if (!/^<(?:figure|iframe)\b/.test(made)) return made;
  // No mark of a line is longer.
  const before = text.slice(Math.max(0, offset - 500), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // Quotes and lists go on with their marks; a row of a table has one line.
  const [mark = '', quote = '', item = ''] = /^((?:[ \t]*>)*[ \t]*)((?:[-*+]|\d+[.)])[ \t]+)?/.exec(line) ?? [];
  if (line.slice(quote.length).startsWith('|')) return made;
  const next = `\n${quote}${' '.repeat(item.length)}`;
  const isFirst = line === mark && mark.trim() !== '';
  return `${isFirst ? '' : next + next}${made}${next}${next}`;
}

/** A link whose target is found by name when the addresses of all pieces are known. */
export function nameAddress(name: string): string {
  return `name:${encodeURIComponent(name)}`;
}

export function fenced(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n\n${fence}${language}\n${code.replace(/^\n+|\s+$/g, '')}\n${fence}\n\n`;
}
