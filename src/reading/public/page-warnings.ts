/** Whether a page in `public/` does what the security policy of the site's own pages forbids. */
import { Parser } from 'htmlparser2';
import { placeFinder } from '../../markdown/refused/place-finder.ts';
import { loadedByStyle } from '../../pictures/loaded-by-style.ts';
import type { Warning } from '../../problems/problem.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Endings of what no browser opens as a page. */
const otherFiles = list(`
  avif bmp css csv doc docx eot epub flac gif gz heic ico ics jpeg jpg js json jsonld m4a map md mjs mov mp3 mp4 odt ogg otf pdf pem png
  ppt pptx svg tar tif tiff ttf txt vcf wasm wav webm webmanifest webp woff woff2 xls xlsx yaml yml zip`);

/** Of what every host sends as a page, however it begins. */
const htmlPages = list('htm html shtml');
const xmlPages = list('atom rdf rss xht xhtml xml xsl xslt');

/** What only says something; nothing else is taken for harmless. */
const harmless = list(`
  a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i img ins kbd li link main mark menu meta nav ol p pre q
  rp rt ruby s samp search section small span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul
  var wbr`);

/** In XML every name may stand; these mean something to a browser. */
const alive = list('applet base embed foreignobject form frame frameset handler iframe listener object script svg math');

/** Namespaces that make elements of XML those of an SVG or of a formula, whatever their names. */
const aliveNames: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML']);

/** What a link of a page, or of a feed, only says; a browser goes to any other one by itself. */
const harmlessLinks = list(`
  alternate amphtml archives author bookmark canonical contents describedby edit enclosure external first help home hub index last
  license me next nofollow noopener noreferrer payment pingback prev previous privacy-policy related replies search self shortlink start
  tag terms-of-service up via webmention`);

/** The first thing of that kind; `path` is that from `public/`. None for what a browser does not open as a page. */
export function pageWarnings(path: string, text: string): readonly Warning[] {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (otherFiles.has(ending) || !(htmlPages.has(ending) || xmlPages.has(ending) || /^\uFEFF?\s*</.test(text))) return [];
  const isXml = xmlPages.has(ending) || (!htmlPages.has(ending) && /^\uFEFF?\s*<\?xml/.test(text));
  let found: { at: number; what: string } | undefined;
  const note = (what: string | undefined): void => {
    if (what !== undefined) found ??= { at: parser.startIndex, what };
  };
  /** The text of the `<style>` around this place, whatever prefix that has in XML. */
  let style: string | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        note((isXml ? alive.has(local) : !harmless.has(local)) ? `<${name}>` : activeAttribute(local, attributes));
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
  // However a parser reads what stands around it.
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

/** Without the prefix of XML. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function activeAttribute(element: string, attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const local = name.slice(name.indexOf(':') + 1);
    const isOpen =
      /^on/i.test(name) ||
      (/^xmlns/.test(name) && aliveNames.has(value)) ||
      (name === 'http-equiv' && !/^content-(?:type|security-policy)$/i.test(value)) ||
      (name === 'style' && loadedByStyle(value) !== undefined) ||
      (/^(?:src|background|poster|attributionsrc)$/.test(local) && isElsewhere(value)) ||
      (local === 'ping' && value.split(/\s/).some(isElsewhere)) ||
      (/srcset$/.test(local) && value.split(',').some(isElsewhere)) ||
      (/^(?:href|action|formaction)$/.test(local) &&
        (element === 'link' ? isElsewhere(value) && !isSaid(attributes['rel']) : isScript(value)));
    if (isOpen) return `${name}="…"`;
  }
  return undefined;
}

/** Whether a browser follows a link of that kind only when the reader chooses to. */
function isSaid(rel = ''): boolean {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .every((kind) => kind === '' || harmlessLinks.has(kind));
}

/** As a browser reads addresses: without spaces and control characters. */
function isScript(address: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(address.replace(/[\p{Cc}\s]/gu, ''));
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address.replace(/[\p{Cc}\s]/gu, ''));
}
