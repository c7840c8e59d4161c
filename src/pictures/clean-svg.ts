/** An SVG → the published SVG: only what is visible, without notes of programs and people. */
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { withoutComments } from './css-tokens.ts';
import { declarations, svgAttributes, isNote, svg } from './svg-names.ts';
import { type PictureInside, pictureInside } from './pictures-inside.ts';
import { svgProblems } from './svg-problems.ts';
import { type Encoding, encodePicture, isFormat } from './encode-picture.ts';

/** Throws for an SVG that is not harmless. Embedded pictures are encoded again. */
export async function cleanSvg(text: string): Promise<string> {
  isHarmless(text);
  const cleaned = await withoutNotes(text);
  // The result is a new text, so it is checked again.
  isHarmless(cleaned);
  return cleaned;
}

function isHarmless(text: string): void {
  const [problem] = svgProblems(text);
  if (problem) throw new Error(`line ${problem.line}: ${problem.message}`);
}

/** Elements and attributes with other names are notes, as is `<metadata>`. Removes them and all comments, also in style, and encodes pictures again. */
async function withoutNotes(text: string): Promise<string> {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const parts: (string | PictureInside)[] = [];
  /** The number of open elements that are notes. */
  let left = 0;
  /** The text of the open `<style>`, which contains no elements. */
  let style: string | undefined;
  const write = (...written: readonly (string | PictureInside)[]): void => {
    if (left === 0) parts.push(...written);
  };
  parser.on('opentag', (tag) => {
    if (left > 0 || tag.uri !== svg || tag.local === 'metadata') left++;
    write(`<${tag.name}`);
    for (const one of Object.values(tag.attributes).filter(isPublished))
      write(` ${one.name}="`, pictureInside(tag, one) ?? escaped(isStyled(one) ? withoutComments(one.value) : one.value), '"');
    write(tag.isSelfClosing ? '/>' : '>');
    if (tag.local === 'style') style = '';
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    write(escaped(withoutComments(style ?? '')));
    style = undefined;
    if (!isSelfClosing) write(`</${name}>`);
    if (left > 0) left--;
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => {
      if (style === undefined) write(escaped(text));
      else style += text;
    });
  parser.write(text).close();
  const written = await Promise.all(parts.map((part) => (typeof part === 'string' ? part : cleanPicture(part))));
  return written.join('').trim();
}

/** Namespace declarations stay, except those of notes, whose elements are removed. */
function isPublished({ name, uri, value }: SaxesAttributeNS): boolean {
  if (uri === declarations) return !isNote(value);
  return !isNote(uri) && !/^data-/.test(name);
}

function isStyled({ name, uri }: SaxesAttributeNS): boolean {
  return uri === '' && svgAttributes.has(name);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

async function cleanPicture({ format: named, bytes }: PictureInside): Promise<string> {
  const format = named === 'jpg' ? 'jpeg' : named;
  if (!isFormat(format)) throw new Error(`A picture inside the drawing cannot be made as ${format}.`);
  const encoding: Encoding = { format };
  return `data:image/${format};base64,${Buffer.from(await encodePicture(bytes, encoding)).toString('base64')}`;
}
