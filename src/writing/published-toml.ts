/** Sets the date of an article whose fields are TOML, and removes `draft`; every other byte stays. */
import { isDeepStrictEqual } from 'node:util';
import { parse, TomlError } from 'smol-toml';

/** Whether the fields of a text are TOML. */
export function hasToml(text: string): boolean {
  return tomlOf(text) !== undefined;
}

/** As `publishedText`: undefined if the fields cannot be read, or would not have the wanted value after the change. */
export function publishedToml(text: string, published: string): string | undefined {
  const toml = tomlOf(text);
  if (toml === undefined) return undefined;
  // Below the first table, names belong to that table.
  const end = toml.source.search(/^[ \t]*\[/m);
  const top = end === -1 ? toml.source : toml.source.slice(0, end);
  const line = `published = ${published}`;
  const withDate = /^published[ \t]*=/m.test(top)
    ? top.replace(/^published[ \t]*=[^\r\n]*/m, line).replace(/^draft[ \t]*=[^\r\n]*(?:\r\n?|\n)/m, '')
    : top.replace(/^draft[ \t]*=[^\r\n]*/m, line);
  const changed = withDate + toml.source.slice(top.length);
  const [before, after] = [valuesOf(toml.source), valuesOf(changed)];
  if (before === undefined || after === undefined) return undefined;
  const { draft: _, ...others } = before;
  const isRight = isDeepStrictEqual({ ...after }, { ...others, published: valuesOf(line)?.['published'] });
  return isRight ? text.slice(0, toml.start) + changed + text.slice(toml.start + toml.source.length) : undefined;
}

interface Toml {
  readonly start: number;
  readonly source: string;
}

function tomlOf(text: string): Toml | undefined {
  const opening = /^\uFEFF?\+\+\+[ \t]*(?:\r\n?|\n)/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^\+\+\+[ \t]*\r?$/m.exec(text.slice(opening.length));
  return closing ? { start: opening.length, source: text.slice(opening.length, opening.length + closing.index) } : undefined;
}

/** Undefined if it cannot be parsed. */
function valuesOf(toml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parse(toml);
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
