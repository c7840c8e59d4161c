/**
 * Closes the double quotation marks that open a value and are never closed. A single one may as well be the apostrophe of a word
 * that has lost its beginning (`'Tis the season`, `'90s`, `'s avonds`), so its writer is asked.
 */
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

/** The same YAML, unless closing marks at the ends of lines makes it readable as a whole, and in one way: of one line, if that is enough. */
export function closeQuotes(yaml: string): string {
  if (isReadable(yaml)) return yaml;
  const lines = yaml.split('\n');
  const literal = blockLines(lines);
  const unclosed = lines.flatMap((line, index) => (literal.has(index) || closed(line) === undefined ? [] : [index]));
  const mend = (places: readonly number[]): string =>
    lines.map((line, index) => (places.includes(index) ? (closed(line) ?? line) : line)).join('\n');
  const [one, another] = unclosed.map((index) => mend([index])).filter(isReadable);
  if (one !== undefined) return another === undefined ? one : yaml;
  const all = mend(unclosed);
  return isReadable(all) ? all : yaml;
}

/** The line with its mark closed; undefined where no mark opens its value, or it may go on below, or end in a comment, or a backslash would change it. */
function closed(line: string): string | undefined {
  const [, text = ''] = /^\s*(?:- +)?(?:[\w-]+:\s+)?(".*?)\s*$/.exec(line) ?? [];
  const words = text.replaceAll('\\"', '');
  if (words.split('"').length !== 2 || /\s#|\\/.test(words)) return undefined;
  const end = line.trimEnd().length;
  return `${line.slice(0, end)}"${line.slice(end)}`;
}

/** The lines below `key: |` and `key: >`, where a quotation mark is a letter like any other. */
function blockLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let margin: number | undefined;
  lines.forEach((line, index) => {
    const indent = line.search(/\S/);
    if (margin !== undefined && (indent === -1 || indent > margin)) found.add(index);
    else margin = /^[^"'#]*(?:: +|- +)[|>][-+\d]{0,2}\s*(?:#.*)?$/.test(line) ? indent : undefined;
  });
  return found;
}

function isReadable(yaml: string): boolean {
  return parseYaml(yaml).errors.length === 0;
}
