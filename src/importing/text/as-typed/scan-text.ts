/** What a Markdown text of an archive holds that needs something else in its place, by a scan. */
import { editedText } from '../../../base/edit-text.ts';
import { slowPart } from '../../../markdown/refused/slow-text.ts';
import { withoutUnseen } from '../../archive/decode-bytes.ts';
import { blank, withBlankCode } from '../outside-code.ts';
import { type HtmlBlock, htmlBlocksIn } from './html-blocks.ts';
import { scanAddresses, type ScannedAddress, scanOrigins } from './scan-addresses.ts';

export interface ScannedHeading {
  /** Of its signs, where they stand before it. */
  readonly start: number;
  readonly rank: number;
  /** Its sign is the line below it. */
  readonly isUnderlined: boolean;
}

export interface ScannedText {
  readonly blocks: readonly HtmlBlock[];
  readonly addresses: readonly ScannedAddress[];
  readonly origins: readonly string[];
  readonly headings: readonly ScannedHeading[];
}

/** HTML among words, and a mark of which readers of Markdown disagree. */
const unclear = /(?<!\][(:][ \t]*)<(?!(?:https?|mailto):)[a-z/!?]|(?<![~\\])~(?!~)|\r/i;

/** Undefined for a text that must be converted. */
export function scanText(text: string): ScannedText | undefined {
  // No sign stands so often that a search for its end takes long.
  if (withoutUnseen(text) !== text || slowPart(text, 'plain')) return undefined;
  const withoutCode = withBlankCode(text);
  const blocks = htmlBlocksIn(withoutCode, text);
  if (!blocks) return undefined;
  const edits = blocks.map(({ start, end }) => ({ start, end, text: blank(text.slice(start, end)) }));
  const prose = editedText(withoutCode, edits);
  const addresses = unclear.test(prose) ? undefined : scanAddresses(prose);
  if (!addresses) return undefined;
  return { blocks, addresses, origins: scanOrigins(prose), headings: scanHeadings(prose) };
}

function scanHeadings(prose: string): readonly ScannedHeading[] {
  const found = [...prose.matchAll(/^( {0,3})(?:(#{1,6})(?=[ \t]|$)|(?![-*+>#|])[^\s|][^\n|]*\n {0,3}(=+|-+)[ \t]*$)/gm)];
  return found.map(({ index, 1: indent = '', 2: signs, 3: line = '' }) => ({
    start: index + indent.length,
    rank: signs?.length ?? (line.startsWith('=') ? 1 : 2),
    isUnderlined: signs === undefined,
  }));
}
