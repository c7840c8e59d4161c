/** By what an article that is held back would be known, if any of it were somewhere in the site. */
import { Parser } from 'htmlparser2';
import type { BodyNode } from '../markdown/body.ts';
import type { Literal } from '../parts/literal.ts';

interface HeldBackArticle {
  readonly title: string;
  /** Paths within the site, its card included. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly says: readonly string[];
}

/** In characters: what is shorter may stand in any text. */
const shortestSentence = 30;

/** In letters: with fewer, what holds a number may be a date or a count of the engine. */
const fewLetters = 16;

/** Its addresses, title and names, and the sentences of its fields and its body, each in a form that HTML, XML and JSON all leave as it is. */
export function heldBackTexts({ title, addresses, names, says }: HeldBackArticle, body: readonly BodyNode[]): readonly string[] {
  return [
    ...new Set(addresses.flatMap((address) => [address, encodeURI(address)])),
    ...[title, ...names.filter(hasWords)]
      .flatMap(unescaped)
      .filter((name) => !/\p{N}/u.test(name) || lettersOf(name).replace(/\p{N}/gu, '').length >= fewLetters),
    ...[...says, ...textsIn(body)].flatMap(unescaped).filter((run) => run.length >= shortestSentence),
  ];
}

/** A hashtag of one word may stand in any text, and in any program. */
function hasWords(name: string): boolean {
  return /\S\s+\S/u.test(name);
}

/** Stretches of a text without a sign that some format would write in another way. */
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

/** Texts that are public, because something published says them too. */
export interface PublicTexts {
  /** What writers have published, in any form. */
  readonly written: readonly string[];
  /** The texts that the engine's own words stand in. */
  readonly engine: readonly string[];
}

/** Returns whether a text gives nothing away, because something public says it. In what is written, marks and spaces do not count. */
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
