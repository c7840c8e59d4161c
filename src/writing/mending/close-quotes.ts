/**
 * Closes double quotation marks that open a value and are never closed. Not single ones, which may be an apostrophe at the beginning of a word
 * (`'Tis the season`, `'90s`, `'s avonds`).
 */
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

/** Unchanged, unless closing marks at line ends make the whole YAML valid in exactly one way: at one line, if that is enough. */
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

/** The line with its mark closed; undefined if no mark opens its value, or the value may continue below, or ends in a comment, or has a backslash. */
function closed(line: string): string | undefined {
  const [, text = ''] = /^\s*(?:- +)?(?:[\w-]+:\s+)?(".*?)\s*$/.exec(line) ?? [];
  const words = text.replaceAll('\\"', '');
  if (words.split('"').length !== 2 || /\s#|\\/.test(words)) return undefined;
  const end = line.trimEnd().length;
  return `${line.slice(0, end)}"${line.slice(end)}`;
}

/** The lines below `key: |` and `key: >`, where a quotation mark has no special meaning. */
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
