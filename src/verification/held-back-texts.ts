/** The texts that would reveal a held-back article anywhere in the site. */
import { Parser } from 'htmlparser2';
import type { BodyNode } from '../markdown/body.ts';
import type { Literal } from '../parts/literal.ts';

interface HeldBackArticle {
  readonly title: string;
  /** Paths within the site, including that of its card. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly says: readonly string[];
}

/** In characters: shorter sentences may occur in any text. */
const shortestSentence = 30;

/** In letters: with fewer, a text with a number may be a date or a count by the engine. */
const minimumLetters = 16;

/** Its addresses, title and names, and the sentences of its fields and body, cut into parts that HTML, XML and JSON do not escape. */
export function heldBackTexts({ title, addresses, names, says }: HeldBackArticle, body: readonly BodyNode[]): readonly string[] {
  return [
    ...new Set(addresses.flatMap((address) => [address, encodeURI(address)])),
    ...[title, ...names.filter(hasWords)]
      .flatMap(unescaped)
      .filter((name) => !/\p{N}/u.test(name) || lettersOf(name).replace(/\p{N}/gu, '').length >= minimumLetters),
    ...[...says, ...textsIn(body)].flatMap(unescaped).filter((run) => run.length >= shortestSentence),
  ];
}

/** Only names of several words: one word may occur in any text or script. */
function hasWords(name: string): boolean {
  return /\S\s+\S/u.test(name);
}

/** The parts of a text without characters that some format escapes. */
function unescaped(text: string): readonly string[] {
  return text
    .split(/[&<>"'\\\s]*[&<>"'\\\n\r\t][&<>"'\\\s]*/)
    .map((run) => run.trim())
    .filter((run) => run !== '');
}

function textsIn(nodes: readonly BodyNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? textsOfHtml(node) : [...Object.values(node.props).flatMap(textsOfProp), ...textsIn(node.children)],
  );
}

function textsOfProp(value: Literal): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOfProp) : [];
}

function textsOfHtml(html: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const cut = (): void => {
    if (text !== '') texts.push(text);
    text = '';
  };
  const parser = new Parser({ ontext: (chunk) => void (text += chunk), onopentag: cut, onclosetag: cut });
  parser.end(html);
  cut();
  return texts;
}

/** Texts that are public because something published contains them. */
export interface PublicTexts {
  /** Published texts of writers, in any form. */
  readonly written: readonly string[];
  /** Texts with the engine's own words. */
  readonly engine: readonly string[];
}

/** Returns a function that tests whether a text is public. In texts of writers, punctuation and spaces do not count. */
export function publicTexts({ written, engine }: PublicTexts): (text: string) => boolean {
  const letters = written.map(lettersOf);
  return (text) => {
    const sought = lettersOf(text);
    return letters.some((one) => one.includes(sought)) || engine.some((one) => one.includes(text));
  };
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
