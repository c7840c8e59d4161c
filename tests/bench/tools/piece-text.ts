/** A piece as the text of a file: fields that every tool reads, then its body. */
import { type Block, makeBody } from '../publication/body.ts';
import type { Piece } from '../publication/publication.ts';

/** YAML that all parsers read alike: JSON is YAML too. */
export function fieldLines(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** `fields` replace those of the same name. */
export function pieceText(piece: Piece, writeBlock: (block: Block) => string, fields: Readonly<Record<string, unknown>> = {}): string {
  const { title, standfirst, day, authors, categories, hashtags, seed, revision } = piece;
  const all = { title, standfirst, published: day, authors, categories, hashtags: hashtags.map(({ label }) => label), ...fields };
  return `---\n${fieldLines(all)}---\n\n${makeBody(seed, revision).map(writeBlock).join('\n\n')}\n`;
}

/** The parts of Broadside, which stock MDX takes from components of the same names. */
export function asParts(block: Block): string {
  switch (block.kind) {
    case 'markdown':
      return block.text;
    case 'pull quote':
      return `<PullQuote>${block.text}</PullQuote>`;
    case 'quote':
      return `<Quote by="${block.by}">${block.text}</Quote>`;
    case 'aside':
      return `<Aside title="${block.title}">\n\n${block.text}\n\n</Aside>`;
    case 'callout':
      return `<Callout kind="note">\n\n${block.text}\n\n</Callout>`;
    case 'stat':
      return `<Stat value="${block.value}" label="${block.label}" />`;
  }
}

/** For tools whose Markdown takes HTML. */
export function asHtml(block: Block): string {
  switch (block.kind) {
    case 'markdown':
      return block.text;
    case 'pull quote':
      return `<blockquote class="pull-quote"><p>${block.text}</p></blockquote>`;
    case 'quote':
      return `<figure class="quote"><blockquote><p>${block.text}</p></blockquote><figcaption>${block.by}</figcaption></figure>`;
    case 'aside':
      return `<aside><h2>${block.title}</h2><p>${block.text}</p></aside>`;
    case 'callout':
      return `<div class="callout" role="note"><p>${block.text}</p></div>`;
    case 'stat':
      return `<figure class="stat"><p>${block.value}</p><figcaption>${block.label}</figcaption></figure>`;
  }
}
