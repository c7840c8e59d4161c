/** By what a piece that is held back would be known, if any of it were somewhere in the site. */
import { Parser } from 'htmlparser2';
import type { BodyNode } from '../markdown/body.ts';

interface HeldBackPiece {
  readonly slug: string;
  readonly title: string;
  readonly standfirst?: string | undefined;
}

/** In characters: what is shorter may stand in any text. */
const shortestSentence = 30;

/** Its addresses, its title, its standfirst and the sentences of its body, each in a form that HTML, XML and JSON all leave as it is. */
export function heldBackTexts({ slug, title, standfirst = '' }: HeldBackPiece, body: readonly BodyNode[]): readonly string[] {
  const names = [slug, encodeURIComponent(slug)].flatMap((name) => [`/articles/${name}/`, `/articles/${name}.png`]);
  return [
    ...names,
    ...unescaped(title),
    ...[standfirst, ...textsIn(body)].flatMap(unescaped).filter((run) => run.length >= shortestSentence),
  ];
}

/** Stretches of a text without a sign that some format would write in another way. */
function unescaped(text: string): readonly string[] {
  return text
    .split(/[&<>"'\\\s]*[&<>"'\\\n\r\t][&<>"'\\\s]*/)
    .map((run) => run.trim())
    .filter((run) => run !== '');
}

function textsIn(nodes: readonly BodyNode[]): readonly string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? textsOfHtml(node) : textsIn(node.children)));
}

function textsOfHtml(html: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const cut = (): void => {
    if (text !== '') texts.push(text);
    text = '';
  };
  const parser = new Parser({ ontext: (piece) => void (text += piece), onopentag: cut, onclosetag: cut });
  parser.end(html);
  cut();
  return texts;
}

/** Whether readers may see the text all the same, because something that is published says it too. Marks and spaces do not count. */
export function isSaidElsewhere(text: string, published: Iterable<string>): boolean {
  const letters = lettersOf(text);
  for (const other of published) if (lettersOf(other).includes(letters)) return true;
  return false;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
