/** Marks of other Markdown programs, which appear here as typed. */
import { shortened } from '../body-notes.ts';
import { alertKinds } from '../blocks/remark-alerts.ts';

export interface DialectMark {
  /** Has the flag `d`: matches are found in the covered text and quoted from the original. */
  readonly pattern: RegExp;
  /** Its name in the message, as in “is … of another program”. */
  readonly what: string;
  /** What to write instead, from the match and its groups as typed. */
  readonly fix: (typed: readonly string[]) => string;
  /** Only for texts in English. */
  readonly english?: true;
}

/** Matches all spaces, so that the pattern is not tried again at each of them. */
const start = String.raw`^[ \t>]*(?![ \t>])`;
const paragraph = String.raw`(?<=^[ \t>]*\r?\n|^(?<![^]))[ \t>]*`;
const end = String.raw`[ \t]*(?=\r?$)`;
const callout = 'Write <Callout kind="note"> on the line before the words, and </Callout> on the line after them.';

function marks(pattern: string): RegExp {
  return new RegExp(pattern, 'dimu');
}

/** Each kind gives one warning per text. None of these marks is likely in ordinary prose. */
export const dialectMarks: readonly DialectMark[] = [
  {
    what: 'a box of another program',
    pattern: marks(String.raw`${start}(?::{3,}[ \t]*\{?[a-z][^\n]*|(?:!!!|\?\?\?\+?)[ \t]+[a-z][^\n]*|\.\.[ \t]+[a-z-]+::[^\n]*)`),
    fix: () => callout,
  },
  {
    what: 'a box of another program',
    pattern: marks(String.raw`^[ \t]*>[ \t>]*\[!(?!(?:${Object.keys(alertKinds).join('|')})\])[a-z]+\]`),
    fix: () => callout,
  },
  {
    what: 'a list of contents in other programs',
    pattern: marks(String.raw`${start}(?:\[TOC\]|\[\[_?TOC_?\]\])${end}`),
    fix: () => 'Take it out: a long piece lists its headings by itself.',
  },
  {
    what: 'a link of a wiki',
    pattern: marks(String.raw`(?<!!)\[\[(?!_?toc_?\])([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\](?!\()`),
    fix: ([, page = '', words = '']) => `Write [${shortened(words === '' ? page : words)}](./${fileName(page)}.mdx).`,
  },
  {
    what: 'a picture of a wiki',
    pattern: marks(String.raw`!\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\](?!\()`),
    fix: ([, file = '']) => `Write ![what it shows](./${file.trim().replaceAll(' ', '%20')}).`,
  },
  {
    what: 'marked text in other programs',
    pattern: marks(String.raw`(?<![=\w!<>])==(?=[^\s=])([^=\n]{1,200})(?<=\S)==(?![=\w])`),
    fix: ([, words = '']) => `Write <mark>${shortened(words)}</mark>.`,
  },
  {
    what: 'a letter below the line in other programs',
    pattern: marks(String.raw`(?<=[\p{L}\p{N})])~([\p{L}\p{N}+−-]{1,12})~(?!~)`),
    fix: ([, words = '']) => `Write <sub>${words}</sub>.`,
  },
  {
    what: 'a raised letter in other programs',
    pattern: marks(String.raw`(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,12})\^`),
    fix: ([, words = '']) => `Write <sup>${words}</sup>.`,
  },
  {
    what: 'a footnote in other programs',
    pattern: marks(String.raw`\^\[([^\][\n]+)\](?!\()`),
    fix: ([, words = '']) => `Write [^1] here, and on a line of its own [^1]: ${shortened(words)}`,
  },
  {
    what: 'a footnote in other programs',
    pattern: marks(String.raw`${paragraph}\[(\d{1,3})\](?![ \t]*[(:])[ \t]+\S[^\n]*`),
    fix: ([, number = '']) => `Write [^${number}] where it belongs in the text, and [^${number}]: before these words.`,
  },
  {
    what: 'a footnote only when a bracket closes its name',
    pattern: marks(String.raw`\[\^([\p{L}\p{N}_-]{1,30})(?![\p{L}\p{N}_-]*\])`),
    fix: ([, name = '']) => `Write [^${name}], and its words on a line of their own behind [^${name}]:`,
  },
  {
    what: 'an item of a list in other programs',
    pattern: marks(
      String.raw`${start}(?:[•‣▪◦●○\uF0A7\uF0B7\uF0D8\uF0FC]|[·–—o](?=\t)|[a-z][.)](?=\t)|[–—](?=[^\n]+\n[ \t>]*[–—][ \t]))[ \t]+\S[^\n]*`,
    ),
    fix: ([line = '']) => `Write - ${shortened(line.replace(/^[ \t>]*\S+[ \t]+/, ''))}`,
  },
  {
    what: 'a table in other programs',
    pattern: marks(
      String.raw`${start}(?!(?:[-*+•‣▪◦●○·–—o\uF0A7\uF0B7\uF0D8\uF0FC]|\w{1,3}[.)])\t)[^\t\n]*[^\s]\t+[^\s][^\n]*\r?\n[^\t\n]*[^\s]\t+[^\s][^\n]*`,
    ),
    fix: () => 'Write each row as | a | b |, and below the first a row of |---|---|',
  },
  {
    what: 'a list of terms in other programs',
    pattern: marks(String.raw`${paragraph}[^\s:>|#-][^\n]{0,60}[^\s.,;!?]\r?\n[ \t>]*:[ \t]{1,3}[\p{L}\p{N}"'“*_\[][^\n]*`),
    fix: () => 'Write <dl>, <dt>the term</dt>, <dd>what it means.</dd> and </dl>, each on a line of its own.',
  },
  {
    what: 'a formula in other programs',
    pattern: marks(String.raw`${start}\$\$[^\n]*`),
    fix: () => 'Show it as a picture, or as code between backticks.',
  },
  {
    what: 'a tag of another program',
    pattern: marks(String.raw`\[(b|i|u|url|quote|img|code|caption|embed)(?:[= ][^\]\n]{0,200})?\][^\n]{0,300}?\[\/\1\]`),
    fix: () => 'Write it as Markdown: **bold**, *italics*, [words](address), ![a picture](./picture.jpg), > for a quotation.',
  },
  {
    what: 'the name of a smiley in other programs',
    pattern: /(?<![\p{L}\p{N}:/.])(?::[a-z][a-z0-9_+-]{1,30}:|:[+-]1:)(?![\p{L}\p{N}:/])/du,
    fix: () => 'Type the sign itself: 🙂.',
  },
  {
    what: 'a heading only when a space stands behind the #',
    pattern: new RegExp(String.raw`${start}#{2,6}[^\s#][^\n]*`, 'dmu'),
    fix: ([line = '']) => `Write ${shortened(line).replace(/#+/, '$& ')}`,
  },
  {
    what: 'a heading only when a space stands behind the #',
    // Does not match a paragraph with several hashtags.
    pattern: new RegExp(String.raw`${paragraph}#(?!\S+[ \t]+#)\p{L}[^\n]*[^\s.!?,;:…]${end}(?=\r?\n[ \t>]*\r?$|\r?\n?(?![^]))`, 'dmu'),
    fix: ([line = '']) => `Write ## ${shortened(line).replace(/^[>\s]*#/, '')}; a hashtag belongs into the field hashtags.`,
  },
  {
    what: 'an item of a list only when a space stands behind the sign',
    pattern: new RegExp(String.raw`${paragraph}(?:\d{1,3}[.)](?!\p{Lu}{2})\p{L}{2,}[^\n]*|-\p{L}[^\n]*\r?\n[ \t>]*-\p{L}[^\n]*)`, 'dmu'),
    fix: ([line = '']) => `Write ${shortened(line.replace(/^([ \t>]*(?:\d+[.)]|-))([^\n]*)[^]*/, '$1 $2'))}`,
  },
  {
    what: 'bold only when no space stands within its stars',
    pattern: /(?<![\p{L}\p{N}*])\*\*(?:[^\s*][^*\n]*[ \t]|[ \t][^*\n]*[^\s*])\*\*(?![*\p{N}])/du,
    fix: ([words = '']) => `Write **${shortened(words.replaceAll('**', ''))}**, and spaces outside of the stars.`,
  },
  {
    what: 'bold only when two stars close it',
    pattern: /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}"“„‘'(])[^*\n]*(?=\r?$)(?!\r?\n[ \t>]*[^\s>][^\n]*\*\*)/dmu,
    fix: ([words = '']) => `Write ** behind the last word too: ${shortened(words)}**`,
  },
  {
    what: 'a link only when a bracket closes its address',
    pattern: /(?<!!)\[[^[\]\n]+\]\((?:https?:\/\/|www\.|\.{0,2}\/)[^\s()<>]+(?=[ \t][^()\n]*\r?$|\r?$)/dmu,
    fix: ([words = '']) => `Write ${words})`,
  },
  {
    what: 'a link only when nothing stands between the brackets',
    pattern: /(?<!!)\[(?!sic\])(?=[^[\]\n]*\p{L})[^[\]\n]+\][ \t]+\((?:https?:\/\/|www\.|\.{0,2}\/)[^\s()]*\)/du,
    fix: ([words = '']) => `Write ${words.replace(/\][ \t]+\(/, '](')}`,
  },
  {
    what: 'a link only when the words come first',
    pattern: /\((?=[^()\n]*\p{L})[^()\n]+\)\[(?:https?:\/\/|www\.)[^\s[\]]*\]/du,
    fix: ([words = '']) => `Write ${words.replace(/\(([^()]*)\)\[([^\]]*)\]/, '[$1]($2)')}`,
  },
  {
    what: 'a place that waits for its words',
    pattern: /\[(?:TK|TODO|FIXME|XXX)\b[^[\]\n]{0,200}\]|\bTKTK\w*|\b[Ll]orem ipsum dolor\b/du,
    fix: () => 'Write them, or take it out.',
  },
  {
    what: 'a place that waits for its words',
    english: true,
    // Not names such as TK Maxx, (TK), TK 1951.
    pattern: /(?<![\p{L}\p{N}_.&/@#(-])TK(?![\p{L}\p{N}_&/)-]|[ \t]+[\p{Lu}\d]|\.\p{L})/du,
    fix: () => 'Write them, or take it out.',
  },
];

function fileName(page: string): string {
  return page
    .replace(/#.*/, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-');
}
