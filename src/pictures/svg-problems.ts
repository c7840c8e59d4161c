/** Checks that an SVG is harmless. A browser opens it like a page, so everything not known to be harmless is refused. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { isLeftOpen } from './css-tokens.ts';
import { SvgCopies } from './svg-copies.ts';
import { declarations, svgAttributes, svgElements, isNote, svg, textAttributes, xlink, xml } from './svg-names.ts';
import { placeNames } from './place-names.ts';
import { loadedByStyle } from './loaded-by-style.ts';

export interface SvgProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

type Words = Omit<SvgProblem, 'line'>;

const otherwise = 'Take it out, or save the drawing as a png picture.';

/** Encodings in which a browser reads all XML syntax as we do. */
const plainEncoding = /^(?:utf-8|us-ascii|iso-8859-1|windows-1252)$/i;

/** The maximal depth of nested elements. */
const maxDepth = 200;

/** The maximal number of rendered elements, with copies: a few that copy each other become billions. */
const maxRendered = 100_000;

class TooDeep extends Error {}

/** Each problem once, at its first place; empty for a valid SVG. */
export function svgProblems(text: string): readonly SvgProblem[] {
  const found = new Map<string, SvgProblem>();
  const parser = new SaxesParser({ xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const copies = new SvgCopies();
  let [line, depth, isSvg] = [1, 0, true];
  /** The text of the open `<style>`. */
  let style: string | undefined;
  const note = (words: Words | undefined, at = parser.line): void => {
    if (words && !found.has(words.message)) found.set(words.message, { line: at, ...words });
  };
  parser.on('error', () => note(damaged));
  parser.on('xmldecl', ({ encoding }) =>
    note(encoding === undefined || plainEncoding.test(encoding) ? undefined : strangeEncoding(encoding)),
  );
  parser.on('doctype', () => note(doctype));
  parser.on('processinginstruction', ({ target }) => note(target === 'xml-stylesheet' ? refused('<?xml-stylesheet?>') : undefined));
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    // For each prefix the parser searches all ancestors, so the depth is limited.
    if (depth >= maxDepth) throw new TooDeep();
    if (depth++ === 0) isSvg = tag.local === 'svg' && tag.uri === svg;
    for (const words of isSvg ? problemsOfTag(tag) : [noSvg]) note(words, line);
    if (style !== undefined) note(insideStyle(tag.name), line);
    if (isStyle(tag)) style ??= '';
    copies.open(tag);
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (chunk) => {
      if (style !== undefined) style += chunk;
    });
  parser.on('closetag', (tag) => {
    depth--;
    copies.close();
    if (style === undefined || !isStyle(tag)) return;
    note(problemOfStyle(style));
    copies.sheet(style);
    style = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    note(tooDeep, line);
  }
  if (copies.rendered(maxRendered) >= maxRendered) note(tooMany, 1);
  return [...found.values()];
}

function problemsOfTag({ name, local, uri, attributes }: SaxesTagNS): readonly Words[] {
  if (uri !== svg) return isNote(uri) ? [] : [refused(`<${name}>`)];
  if (!svgElements.has(local)) return [refused(`<${name}>`)];
  return Object.values(attributes).flatMap((attribute) => problemOfAttribute(local, attribute) ?? []);
}

function problemOfAttribute(element: string, { name, local, uri, value }: SaxesAttributeNS): Words | undefined {
  if (local === 'href' && (uri === '' || uri === xlink)) return isInside(element, value) ? undefined : loaded(value);
  if (uri === xlink) return ['actuate', 'arcrole', 'role', 'show', 'title', 'type'].includes(local) ? undefined : refused(`${name}="…"`);
  if (uri === xml) return ['id', 'lang', 'space'].includes(local) ? undefined : refused(`${name}="…"`);
  if (uri !== '') return uri === declarations || isNote(uri) ? undefined : refused(`${name}="…"`);
  if (textAttributes.has(name) || /^(?:aria|data)-[\w.:-]+$/.test(name)) return undefined;
  if (!svgAttributes.has(name)) return refused(`${name}="…"`);
  // An animation must not change the target of a link.
  if (name === 'attributeName')
    return svgAttributes.has(value.trim()) && value.trim() !== 'style' ? undefined : refused(`${name}="${value}"`);
  return problemOfStyle(value);
}

function isStyle({ local, uri }: SaxesTagNS): boolean {
  return local === 'style' && uri === svg;
}

function problemOfStyle(style: string): Words | undefined {
  return loaded(loadedByStyle(style)) ?? (isLeftOpen(style) ? openStyle : undefined);
}

const picture = /^[ \t\r\n]*data:image\/(?:avif|gif|jpe?g|png|webp);base64,[A-Za-z\d+/= \t\r\n]*$/i;

/** Whether it is a place in the SVG, or an embedded raster picture. */
function isInside(element: string, address: string): boolean {
  return placeNames(address).length > 0 || (element === 'image' && picture.test(address));
}

function refused(what: string): Words {
  return { message: `This drawing holds ${what}, which could run a script, load something or lead elsewhere.`, fix: otherwise };
}

function loaded(address: string | undefined): Words | undefined {
  if (address === undefined) return undefined;
  if (/^(?:@|\\)|\($/.test(address)) return refused(`"${address}" in its style`);
  const shown = address.trim().length > 60 ? `${address.trim().slice(0, 60)}…` : address.trim();
  return { message: `This drawing leads to "${shown}", which lies outside of it.`, fix: otherwise };
}

function insideStyle(name: string): Words {
  return {
    message: `This drawing holds <${name}> inside <style>, where nothing but style may stand.`,
    fix: 'Delete it there, or save the drawing again from the program that drew it.',
  };
}

const openStyle: Words = {
  message: 'The style of this drawing has a comment, a string or an address that nothing closes.',
  fix: 'Close it, or save the drawing again from the program that drew it.',
};

const doctype: Words = {
  message: 'This drawing has a DOCTYPE, which could bring scripts into it.',
  fix: 'Delete all of <!DOCTYPE … >: the drawing stays the same.',
};

const damaged: Words = {
  message: 'This drawing is damaged: a tag is not closed, or a sign stands where XML allows none.',
  fix: 'Save it again from the program that drew it.',
};

const tooDeep: Words = {
  message: `More than ${maxDepth} elements of this drawing stand in each other.`,
  fix: 'Ungroup them in the program that drew it.',
};

const tooMany: Words = {
  message: `This drawing has ${maxRendered} elements or more, those counted again that are copied by <use> or a pattern, or parts of it draw each other in a circle.`,
  fix: 'Save it with fewer points, or as a png picture.',
};

const noSvg: Words = {
  message: 'This file is called a drawing and does not begin with <svg xmlns="http://www.w3.org/2000/svg">.',
  fix: 'Save it again from the program that drew it, or give it the ending of what it is.',
};

function strangeEncoding(encoding: string): Words {
  return {
    message: `This drawing says that it is written in "${encoding}".`,
    fix: 'Save it as UTF-8, and say encoding="UTF-8" in its first line.',
  };
}
