/**
 * Markdown that this engine reads as it was typed: only addresses, ranks of headings and blocks of HTML get what they need, and every other letter stays.
 * A scan finds them, and the tree of the result, which is parsed anyway, says whether it has found them all.
 */
import type { RootContent as HtmlNode } from 'hast';
import type { Root } from 'mdast';
import { type Edit, editedText } from '../../../base/edit-text.ts';
import type { LeftOut } from '../../imported-text.ts';
import { type Compared, comparedBeside, type Counted, countIn, countInMarkdown } from '../counts.ts';
import { rootOf } from '../hast.ts';
import type { Translated } from '../liquid.ts';
import { outsideCode } from '../outside-code.ts';
import { htmlOf } from '../parse-body.ts';
import { linksIn, picturesIn, place, type Places } from '../place.ts';
import { movedRank, noteMove, shape } from '../shape.ts';
import { tidy } from '../tidy.ts';
import { writeMarkdown } from '../to-markdown.ts';
import { blockTree, headingRanks, type HtmlBlock } from './html-blocks.ts';
import { isTo, movedAddress } from './move-address.ts';
import { readAsTyped } from './read-as-typed.ts';
import type { ScannedAddress } from './scan-addresses.ts';
import { scanText } from './scan-text.ts';

export interface TypedBody {
  readonly pictures: readonly string[];
  readonly links: readonly string[];
  /** At most once. Undefined where an address needs more than another one in its place. */
  write(places: Places): WrittenTyped | undefined;
}

export interface WrittenTyped {
  readonly markdown: string;
  readonly notes: readonly LeftOut[];
  /** `tree`: that of `text`, which ends with the Markdown. Undefined where it is not read as it was meant. */
  compare(tree: Root, text: string): Compared | undefined;
  /** Whether what begins at an offset of the Markdown was converted, so that a conversion of the whole text would not make another thing of it. Absent: all of it was. */
  isConverted?(offset: number): boolean;
}

/** Undefined for a text that must be converted. */
export function bodyAsTyped({ text: translated, notes: ofInstructions }: Translated): TypedBody | undefined {
  // Instructions leave empty lines.
  const spaced = outsideCode(translated, (prose) => prose.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n'));
  const text = `${spaced.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`;
  const scanned = scanText(text);
  if (!scanned) return undefined;
  const { blocks, addresses, origins, headings } = scanned;
  const tree = blockTree(text, blocks);
  const notes: LeftOut[] = [...ofInstructions];
  const note = (left: LeftOut): void => void notes.push(left);
  tidy(tree, note);
  const ranksInHtml = headingRanks(tree);
  const highest = Math.min(...headings.map(({ rank }) => rank), ...ranksInHtml);
  const shift = Number.isFinite(highest) ? 2 - highest : 0;
  const isFixed = ranksInHtml.length > 0 || headings.some(({ isUnderlined }) => isUnderlined);
  if ((isFixed && shift !== 0) || (ranksInHtml.length > 0 && Math.min(...ranksInHtml) !== 2)) return undefined;
  if (shift !== 0) noteMove(highest, note);
  const inBlocks = countIn(tree);
  shape(tree, note);
  const named = (pictures: boolean) => addresses.filter(({ isPicture }) => isPicture === pictures).map(({ address }) => address);
  return {
    pictures: [...new Set([...named(true), ...picturesIn(tree)])],
    links: [...new Set([...named(false), ...origins, ...linksIn(tree)])],
    write(places) {
      const edits: Edit[] = shift === 0 ? [] : headings.map(({ start, rank }) => signs(start, rank, movedRank(rank, shift)));
      const converted: Edit[] = [];
      const stays: ScannedAddress[] = [];
      // In the order of the text, which is that of the notes.
      const parts: (ScannedAddress | HtmlBlock)[] = [...addresses, ...blocks];
      for (const one of parts.sort((a, b) => a.start - b.start)) {
        const moved = 'address' in one ? movedAddress(text, one, places, note) : [];
        if (!moved) return undefined;
        edits.push(...moved);
        if (!('address' in one)) converted.push({ ...one, text: blockAsMarkdown(tree.children[blocks.indexOf(one)], places, note) });
        else if (moved.length === 1) stays.push(one);
      }
      const sorted = [...edits, ...converted].sort((a, b) => a.start - b.start);
      const markdown = editedText(text, sorted);
      const convertedAt = (before: number) => {
        const at = placesAfter(sorted, before);
        return converted.map((edit) => ({ start: at(edit.start), end: at(edit.start) + edit.text.length }));
      };
      return {
        markdown,
        notes,
        isConverted: (offset) => convertedAt(0).some(({ start, end }) => offset >= start && offset < end),
        compare(whole, readText) {
          const before = readText.length - markdown.length;
          const at = placesAfter(sorted, before);
          const parts = readAsTyped(whole, readText, {
            addresses: new Map(stays.map(({ start, isPicture }) => [at(start), isPicture])),
            origins: new Set(origins.filter((origin) => isTo(places.link(origin), origin))),
            ranks: headings.map(({ rank }) => movedRank(rank, shift)),
            converted: convertedAt(before),
          });
          if (!parts) return undefined;
          const after = countIn(htmlOf({ type: 'root', children: [...parts.converted] }));
          return comparedBeside(countInMarkdown(parts.typed), links(inBlocks, addresses.length - stays.length), after);
        },
      };
    },
  };
}

/** With so many links more. */
function links({ counts, words }: Counted, more: number): Counted {
  return { counts: { ...counts, links: counts.links + more }, words };
}

function signs(start: number, from: number, to: number): Edit {
  return { start, end: start + from, text: '#'.repeat(to) };
}

function blockAsMarkdown(block: HtmlNode | undefined, places: Places, note: (left: LeftOut) => void): string {
  if (block?.type !== 'element') return '';
  const tree = rootOf(block.children);
  place(tree, places, note);
  return writeMarkdown(tree).trimEnd();
}

/** Where what began at an offset begins after edits, in their order, in a text with so much before it. */
function placesAfter(edits: readonly Edit[], before: number): (start: number) => number {
  const moved = new Map<number, number>();
  let by = before;
  for (const { start, end, text } of edits) {
    moved.set(start, start + by);
    by += text.length - (end - start);
  }
  return (start) => moved.get(start) ?? -1;
}
