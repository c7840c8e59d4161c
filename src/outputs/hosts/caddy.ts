/** What Caddy needs to serve a site. */
import type { Header, HeaderPlace, HostView } from '../../views/hosting.ts';
import { escapedPattern, patternOf } from './place-pattern.ts';
import { withoutSlash } from './without-slash.ts';

/** `root`: the folder in which the host looks for the path of the site. */
export function renderCaddy({ host, notFound, headers, exceptions, redirects, gone, hidden }: HostView, root: string): string {
  return [
    `${host} {`,
    `\troot * ${quoted(root)}`,
    '',
    ...lookUp(
      'former_address',
      redirects.flatMap(({ from, to }) => withoutSlash(from).map((one) => [one, to] as const)),
    ),
    '\t@former expression `{former_address} != ""`',
    '\tredir @former {former_address} 301',
    '',
    ...headers.map((header) => `\theader ${written(header)}`),
    ...exceptions.flatMap(({ place, headers: some }, index) => headersAt(place, some, `@place${index}`)),
    '',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    `\t@hidden path ${hidden.map(quoted).join(' ')}`,
    '\terror @hidden 404',
    ...withdrawn(gone),
    '\thandle_errors {',
    '\t\t@absent expression `{err.status_code} == 404`',
    `\t\trewrite @absent ${quoted(notFound)}`,
    // In the place of what the file that is not there would have had.
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\theader -Cache-Control',
    // Otherwise an address without its slash would lead to the one with it, instead of saying what is wrong.
    '\t\tfile_server {',
    '\t\t\tdisable_canonical_uris',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** Only a map compares whole addresses, with their capitals: a matcher of paths reads patterns, and ignores capitals. */
function lookUp(name: string, entries: readonly (readonly [path: string, value: string])[]): readonly string[] {
  return [`\tmap {path} {${name}} {`, ...entries.map(([path, value]) => `\t\t${input(path)} ${quoted(value)}`), '\t\tdefault ""', '\t}'];
}

function withdrawn(gone: readonly string[]): readonly string[] {
  if (gone.length === 0) return [];
  const entries = gone.flatMap(withoutSlash).map((path) => [path, 'yes'] as const);
  return [...lookUp('gone', entries), '\t@gone expression `{gone} != ""`', '\terror @gone 410'];
}

function headersAt(place: HeaderPlace, headers: readonly Header[], name: string): readonly string[] {
  if (!('named' in place)) {
    const path = quoted('file' in place ? place.file : `${place.folder}*`);
    return headers.map((header) => `\theader ${path} ${written(header)}`);
  }
  // In the middle of a path, `*` would be one segment.
  const pattern = patternOf(place).replaceAll('{', '\\x7b').replaceAll('}', '\\x7d');
  return [`\t${name} path_regexp "${pattern}"`, ...headers.map((header) => `\theader ${name} ${written(header)}`)];
}

function written([name, value]: Header): string {
  return `${name} ${quoted(value)}`;
}

/** What a map compares with the decoded address: braces as codes of an expression, since `{path}` would be a placeholder here too. */
function input(path: string): string {
  if (!/[{}]/.test(path)) return `"${path.replaceAll('"', '\\"')}"`;
  const codes: Readonly<Record<string, string>> = { '\\{': '\\x7b', '\\}': '\\x7d', '"': '\\x22' };
  return `"~^${escapedPattern(path).replace(/\\[{}]|"/g, (sign) => codes[sign] ?? sign)}$"`;
}

/** Braces would begin a placeholder. */
function quoted(text: string): string {
  return `"${text.replace(/["\\{}]/g, '\\$&')}"`;
}
