/** The text of a piece: about 800 words of Markdown that every tool reads alike, with the parts of Broadside between. */
import { randomNumbers } from '../../support/random-edits.ts';
import { anySentence, anyWord, anyWords, capitalised } from './words.ts';

/** A stretch of a text; each tool has its own way to write what is not Markdown. */
export type Block =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'pull quote'; readonly text: string }
  | { readonly kind: 'quote'; readonly by: string; readonly text: string }
  | { readonly kind: 'aside'; readonly title: string; readonly text: string }
  | { readonly kind: 'callout'; readonly text: string }
  | { readonly kind: 'stat'; readonly value: string; readonly label: string };

/** The same seed makes the same text; `revision` counts how often somebody has corrected its first paragraph. */
export function makeBody(seed: number, revision: number): readonly Block[] {
  const random = randomNumbers(seed);
  const paragraph = (): string => decorated(sentences(random, 5), random);
  const heading = (): string => `## ${capitalised(anyWords(random, 4))}`;
  const markdown = (...paragraphs: readonly string[]): Block => ({ kind: 'markdown', text: paragraphs.join('\n\n') });
  const correction = revision === 0 ? '' : ` Corrected for the ${revision}. time.`;
  return [
    markdown(`${paragraph()}[^1]${correction}`, paragraph(), heading(), paragraph()),
    anyPart(random),
    markdown(paragraph(), heading(), list(random), paragraph()),
    anyPart(random),
    markdown(`${paragraph()}[^2]`, `### ${capitalised(anyWords(random, 3))}`, table(random), paragraph()),
    anyPart(random),
    markdown(heading(), paragraph()),
    markdown(`[^1]: ${anySentence(random)}`, `[^2]: ${anySentence(random)}`),
  ];
}

function anyPart(random: () => number): Block {
  const parts: readonly (() => Block)[] = [
    () => ({ kind: 'pull quote', text: anySentence(random) }),
    () => ({ kind: 'quote', by: capitalised(anyWord(random)), text: sentences(random, 2) }),
    () => ({ kind: 'aside', title: capitalised(anyWords(random, 3)), text: sentences(random, 3) }),
    () => ({ kind: 'callout', text: sentences(random, 2) }),
    () => ({ kind: 'stat', value: `${Math.floor(random() * 100)} %`, label: anyWords(random, 5) }),
  ];
  return parts[Math.floor(random() * parts.length)]?.() ?? { kind: 'callout', text: anySentence(random) };
}

function sentences(random: () => number, count: number): string {
  return Array.from({ length: count }, () => anySentence(random)).join(' ');
}

/** With a word in italics, one in bold and a link, here and there. */
function decorated(text: string, random: () => number): string {
  const marks: readonly ((word: string) => string)[] = [
    (word) => `*${word}*`,
    (word) => `**${word}**`,
    (word) => `[${word}](https://example.org/${word}/)`,
    (word) => word,
  ];
  const mark = marks[Math.floor(random() * marks.length)];
  return `${text} ${capitalised(anyWord(random))} ${mark?.(anyWord(random))}.`;
}

function list(random: () => number): string {
  return Array.from({ length: 5 }, () => `- ${capitalised(anyWords(random, 9))}`).join('\n');
}

function table(random: () => number): string {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: 5 }, () => row(anyWord(random), anyWords(random, 3), String(Math.floor(random() * 1000))));
  return [row(anyWord(random), anyWord(random), anyWord(random)), row('---', '---', '--:'), ...rows].join('\n');
}
