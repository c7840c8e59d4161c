/** Shortcodes and dynamic blocks of WordPress → HTML. Those that are not known stay as text, and are noted. */
import { escapeHtml } from '../../../base/html.ts';
import type { LeftOut } from '../../imported-text.ts';
import { embedHtml, embedOf, pictureHtml } from '../../text/made-html.ts';
import { tagArguments } from '../../text/tag-arguments.ts';

export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  /** The id of the piece to which it was uploaded. */
  readonly parent: string;
}

/** By id. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** `id`: that of the piece. */
export function translateWordPress(html: string, id: string, attachments: Attachments, note: (left: LeftOut) => void): string {
  const translated = html
    .replace(/(?<!\[)\[(code|sourcecode)([^\]]*)\]([^]*?)\[\/\1\]/gi, (_, __, rest: string, code: string) => codeHtml(rest, code))
    .replace(/(?<!\[)\[(?:wp_)?caption([^\]]*)\]([^]*?)\[\/(?:wp_)?caption\]/gi, (_, rest: string, inside: string) =>
      captionHtml(rest, inside),
    )
    .replace(/(?<!\[)\[gallery([^\]]*)\]/gi, (_, rest: string) => galleryHtml(rest, id, attachments))
    .replace(/(?<!\[)\[embed[^\]]*\]\s*([^\s[]+)\s*\[\/embed\]/gi, (_, address: string) => `\n\n${embedHtml(address)}\n\n`)
    .replace(/(?<!\[)\[(video|audio|playlist)([^\]]*)\](?:\s*\[\/\1\])?/gi, (typed: string, _, rest: string) => mediaHtml(rest) ?? typed)
    .replace(
      /(?<!\[)\[(youtube|vimeo|gist|tweet|instagram|speakerdeck|codepen)[= ]([^\]]*)\]/gi,
      (typed: string, tag: string, rest: string) => embedOf(tag, tagArguments(rest)) ?? typed,
    )
    // An address alone on its line is shown by WordPress as what it leads to.
    .replace(
      /^[ \t]*(?:<p>)?(https?:\/\/[^\s<>"]+)(?:<\/p>)?[ \t]*$/gm,
      (_, address: string) => `\n\n<p><a href="${address}">${address}</a></p>\n\n`,
    );
  noteOthers(translated, note);
  return translated;
}

function codeHtml(rest: string, code: string): string {
  const { named, plain } = tagArguments(rest);
  const language = named.get('language') ?? named.get('lang') ?? plain[0]?.replace(/^=/, '') ?? '';
  // WordPress writes signs of code as entities, or not at all.
  const escaped = /&(?:lt|gt|amp|quot);/.test(code) ? code : escapeHtml(code);
  return `\n\n<pre${language === '' ? '' : ` class="language-${escapeHtml(language)}"`}>${escaped.replace(/^\n+/, '')}</pre>\n\n`;
}

function captionHtml(rest: string, inside: string): string {
  const [, picture = inside, words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inside) ?? [];
  const caption = words.trim() === '' ? escapeHtml(tagArguments(rest).named.get('caption') ?? '') : words.trim();
  return `\n\n<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

/** Without ids, WordPress shows all pictures that were uploaded to the piece. */
function galleryHtml(rest: string, id: string, attachments: Attachments): string {
  const ids =
    tagArguments(rest)
      .named.get('ids')
      ?.split(/[\s,]+/) ?? [...attachments].filter(([, { parent }]) => parent === id).map(([one]) => one);
  const figures = ids.flatMap((one) => {
    const found = attachments.get(one);
    if (!found) return [];
    return `<figure>${pictureHtml(found.url, found.alt)}${found.caption === '' ? '' : `<figcaption>${found.caption}</figcaption>`}</figure>`;
  });
  return `\n\n${figures.join('\n\n')}\n\n`;
}

function mediaHtml(rest: string): string | undefined {
  const { named, plain } = tagArguments(rest);
  const address = [...['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav'].map((name) => named.get(name)), ...plain].find(
    (value) => value !== undefined && /^https?:/.test(value),
  );
  return address === undefined ? undefined : `\n\n${embedHtml(address)}\n\n`;
}

/** Only what has the form of an instruction: "[sic]" and "[1]" are words. */
function noteOthers(html: string, note: (left: LeftOut) => void): void {
  for (const [, name, rest = ''] of html.matchAll(/(?<!\[)\[([a-z][\w-]{2,40})((?:\s[^\]<]*)?)\]/gi)) {
    if (name !== undefined && (rest.includes('=') || html.includes(`[/${name}]`)))
      note({ what: `[${name}]`, why: 'It is an instruction of WordPress or a plugin, and stays as text.' });
  }
  for (const [, name] of html.matchAll(/<!--\s*wp:([\w/-]+)(?:\s(?:(?!-->)[^])*?)?\/-->/g)) {
    if (!/^(?:footnotes|more|nextpage|spacer|separator)$/.test(name ?? ''))
      note({ what: `the block "${name ?? ''}"`, why: 'WordPress made its content anew for each reader; there is none in the archive.' });
  }
}
