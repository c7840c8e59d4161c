/** What Caddy needs to serve a site. */
import type { HostView } from '../../views/hosting.ts';
import { withoutSlash } from './without-slash.ts';

/** `root`: the folder in which the host looks for the path of the site. */
export function renderCaddy({ host, notFound, headers, exceptions, redirects, gone }: HostView, root: string): string {
  const entries = redirects.flatMap(({ from, to }) =>
    [from, ...(from.endsWith('/') ? [from.slice(0, -1)] : [])].map((one) => `\t\t${quoted(one)} ${quoted(to)}`),
  );
  return [
    `${host} {`,
    `\troot * ${quoted(root)}`,
    '',
    '\tmap {path} {former_address} {',
    ...entries,
    '\t\tdefault ""',
    '\t}',
    '\t@former expression `{former_address} != ""`',
    '\tredir @former {former_address} 301',
    '',
    ...headers.map(([name, value]) => `\theader ${name} ${quoted(value)}`),
    ...exceptions.flatMap(({ place, headers: some }) =>
      some.map(([name, value]) => `\theader ${quoted('file' in place ? place.file : `${place.folder}*`)} ${name} ${quoted(value)}`),
    ),
    '',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    ...(gone.length > 0 ? [`\t@gone path ${gone.flatMap(withoutSlash).map(quoted).join(' ')}`, '\terror @gone 410'] : []),
    '\thandle_errors {',
    '\t\t@absent expression `{err.status_code} == 404`',
    `\t\trewrite @absent ${quoted(notFound)}`,
    // Otherwise an address without its slash would lead to the one with it, instead of saying what is wrong.
    '\t\tfile_server {',
    '\t\t\tdisable_canonical_uris',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** Braces would begin a placeholder. */
function quoted(text: string): string {
  return `"${text.replace(/["\\{}]/g, '\\$&')}"`;
}
