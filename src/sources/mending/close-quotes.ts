/** Closes the quotation marks that open a value and are never closed. */
import { parseYaml } from '../read-yaml.ts';

/** The same YAML, unless closing marks at the ends of lines makes it readable as a whole: of one line, if that is enough. */
export function closeQuotes(yaml: string): string {
  if (isReadable(yaml)) return yaml;
  const lines = yaml.split('\n');
  const literal = blockLines(lines);
  const unclosed = lines.flatMap((line, index) => (literal.has(index) || closed(line) === undefined ? [] : [index]));
  const mend = (places: readonly number[]): string =>
    lines.map((line, index) => (places.includes(index) ? (closed(line) ?? line) : line)).join('\n');
  return [...unclosed.map((index) => [index]), unclosed].map(mend).find(isReadable) ?? yaml;
}

/** The line with its mark closed; undefined where no mark opens its value, or it may go on below, or end in a comment. */
function closed(line: string): string | undefined {
  const value = /^\s*(?:- +)?(?:[\w-]+:\s+)?((["']).*?)\s*$/.exec(line);
  const [, text = '', mark = ''] = value ?? [];
  if (mark === '' || /\s#/.test(text)) return undefined;
  const marks = (mark === '"' ? text.replace(/\\./g, '') : text).split(mark).length - 1;
  if (marks % 2 === 0) return undefined;
  const end = line.trimEnd().length;
  return `${line.slice(0, end)}${mark}${line.slice(end)}`;
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
