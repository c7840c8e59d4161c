/** Warns about pages in `public/` that do what the security policy of the site's own pages forbids. */
import { Parser } from 'htmlparser2';
import { placeFinder } from '../../markdown/refused/place-finder.ts';
import { loadedByStyle } from '../../pictures/loaded-by-style.ts';
import type { Warning } from '../../problems/problem.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Extensions of files that browsers do not open as pages. */
const otherFiles = list(`
  avif bmp css csv doc docx eot epub flac gif gz heic ico ics jpeg jpg js json jsonld m4a map md mjs mov mp3 mp4 odt ogg otf pdf pem png
  ppt pptx svg tar tif tiff ttf txt vcf wasm wav webm webmanifest webp woff woff2 xls xlsx yaml yml zip`);

/** Extensions that every host sends as a page, whatever the content. */
const htmlPages = list('htm html shtml');
const xmlPages = list('atom rdf rss xht xhtml xml xsl xslt');

/** Harmless elements; all others are reported. */
const harmless = list(`
  a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i img ins kbd li link main mark menu meta nav ol p pre q
  rp rt ruby s samp search section small span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul
  var wbr`);

/** XML allows any element name; browsers act on these. */
const activeElements = list('applet base embed foreignobject form frame frameset handler iframe listener object script svg math');

/** Namespaces in which XML elements act as SVG or MathML, whatever their prefix. */
const activeNamespaces: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML']);

/** `rel` values that only inform; a browser loads any other link by itself. */
const harmlessLinks = list(`
  alternate amphtml archives author bookmark canonical contents describedby edit enclosure external first help home hub index last
  license me next nofollow noopener noreferrer payment pingback prev previous privacy-policy related replies search self shortlink start
  tag terms-of-service up via webmention`);

/** Warns about the first finding; `path` is relative to `public/`. Empty for files that browsers do not open as pages. */
export function pageWarnings(path: string, text: string): readonly Warning[] {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (otherFiles.has(ending) || !(htmlPages.has(ending) || xmlPages.has(ending) || /^\uFEFF?\s*</.test(text))) return [];
  const isXml = xmlPages.has(ending) || (!htmlPages.has(ending) && /^\uFEFF?\s*<\?xml/.test(text));
  let found: { at: number; what: string } | undefined;
  const note = (what: string | undefined): void => {
    if (what !== undefined) found ??= { at: parser.startIndex, what };
  };
  /** The text of the open `<style>`, with any XML prefix. */
  let style: string | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        note((isXml ? activeElements.has(local) : !harmless.has(local)) ? `<${name}>` : activeAttribute(local, attributes));
        if (style !== undefined) note(`<${name}> inside <style>`);
        if (local === 'style') style = '';
      },
      ontext(chunk) {
        if (style !== undefined) style += chunk;
      },
      onclosetag(name) {
        if (localName(name) !== 'style') return;
        note(loadedByStyle(style ?? ''));
        style = undefined;
      },
      onprocessinginstruction(_name, data) {
        if (/^\?xml-stylesheet/i.test(data)) note('<?xml-stylesheet?>');
        if (/^!DOCTYPE[^>]*\[/i.test(data)) note('<!DOCTYPE […]>');
      },
    },
    { xmlMode: isXml },
  );
  parser.end(text);
  // Reported even where this parser reads it as text: others may not.
  const script = text.search(/<script\b/i);
  if (script !== -1) found ??= { at: script, what: '<script>' };
  if (!found) return [];
  return [
    {
      ...{ file: `/public/${path}`, line: placeFinder(text)(found.at).line, field: 'page' },
      message: `This page of your own holds ${found.what}, which the security policy of the site would not let in.`,
      fix: 'Leave it where you wrote it, or know who did: its code may do on this site whatever it says.',
    },
  ];
}

/** Without the XML prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function activeAttribute(element: string, attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const local = name.slice(name.indexOf(':') + 1);
    const isOpen =
      /^on/i.test(name) ||
      (/^xmlns/.test(name) && activeNamespaces.has(value)) ||
      (name === 'http-equiv' && !/^content-(?:type|security-policy)$/i.test(value)) ||
      (name === 'style' && loadedByStyle(value) !== undefined) ||
      (/^(?:src|background|poster|attributionsrc)$/.test(local) && isElsewhere(value)) ||
      (local === 'ping' && value.split(/\s/).some(isElsewhere)) ||
      (/srcset$/.test(local) && value.split(',').some(isElsewhere)) ||
      (/^(?:href|action|formaction)$/.test(local) &&
        (element === 'link' ? isElsewhere(value) && !isPassive(attributes['rel']) : isScript(value)));
    if (isOpen) return `${name}="…"`;
  }
  return undefined;
}

/** Whether a browser follows such a link only when the reader clicks it. */
function isPassive(rel = ''): boolean {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .every((kind) => kind === '' || harmlessLinks.has(kind));
}

/** Ignores spaces and control characters, as browsers do. */
function isScript(address: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(address.replace(/[\p{Cc}\s]/gu, ''));
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address.replace(/[\p{Cc}\s]/gu, ''));
}
