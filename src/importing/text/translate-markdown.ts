/** Markdown with the instructions of another program → Markdown. */
import type { MarkdownDialect } from '../imported-text.ts';
import { type Known, translateLiquid, type Translated } from './liquid.ts';
import { outsideCode } from './outside-code.ts';
import { translateShortcodes } from './shortcodes.ts';
import { translateWiki } from './wiki.ts';

export function translateMarkdown(text: string, dialect: MarkdownDialect, known: Known): Translated {
  if (dialect === 'plain') return { text, notes: [] };
  if (dialect === 'wiki') return translateWiki(text);
  if (dialect === 'shortcodes') {
    const translated = translateShortcodes(text);
    return { ...translated, text: outsideCode(translated.text, withHeadingNames) };
  }
  const translated = translateLiquid(text, known);
  return { ...translated, text: outsideCode(translated.text, withoutKramdown) };
}

/** `## Words {#name}`: the name becomes an anchor, so that links to it are found. */
function withHeadingNames(prose: string): string {
  return prose.replace(/^(#{1,6}[ \t][^\n]*?)[ \t]*\{:?[^}\n]*#([\w-]+)[^}\n]*\}[ \t]*$/gm, '$1 <a id="$2"></a>').replace(attributes, '');
}

/** `{.wide #id}` behind a picture, a link or words in marks, and at the end of a line. */
const attributes = /(?:(?<=[)\]*_`])|(?<=\S)[ \t]+(?=\{[^{}\n]*\}[ \t]*$))\{(?:[ \t]*[.#][a-z_][\w-]*)+[ \t]*\}/gim;

/** `<div markdown="1">`: what stands in the element is Markdown, which else begins behind an empty line. */
const markdownWithin =
  /^([ \t]*<(?:article|aside|blockquote|details|div|section)\b[^>\n]*?)[ \t]+markdown=(["']?)(?:1|block)\2([^>\n]*>)/gim;

/** Attributes of kramdown (`{: .wide}`), of which nothing here reads any, and its list of contents. */
function withoutKramdown(prose: string): string {
  return withHeadingNames(prose)
    .replace(markdownWithin, '$1$3\n\n')
    .replace(/^[ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n\{:[ \t]*toc[^}\n]*\}[ \t]*$/gm, '')
    .replace(/^[ \t]*\{::?[^}\n]*\}[ \t]*\n?/gm, '')
    .replace(/(?<=\S)\{:[^}\n]*\}/g, '');
}
