/** What nginx needs to serve a site. */
import type { Header, HeaderPlace, HostView } from '../../views/hosting.ts';
import { patternOf } from './place-pattern.ts';
import { withoutSlash } from './without-slash.ts';

/** Those with letters, but for HTML, which nginx adds itself. */
const typesWithCharset =
  'text/css text/plain text/javascript text/xml application/xml application/rss+xml application/atom+xml application/json application/feed+json text/x-opml';

/** `root`: the folder in which the host looks for the path of the site. */
export function renderNginx(view: HostView, root: string): string {
  const { redirects, gone } = view;
  const entries = redirects.flatMap(({ from, to }) => withoutSlash(from).map((one) => `${literal(one)} ${text(to)};`));
  return [
    '# In the block http { } of nginx. With TLS, let it listen at 443.',
    // The longest address that an alias may have fits into it.
    'map_hash_bucket_size 2048;',
    // nginx has no other way to write this sign where a variable could begin.
    'geo $dollar { default "$"; }',
    block('map $uri $former_address', ['default "";', ...entries]),
    // Asked again for the page that says why.
    block('map $uri $gone_page', ['volatile;', 'default "";', ...gone.flatMap(goneEntries)]),
    '',
    serverBlock(view, root),
    '',
  ].join('\n');
}

function serverBlock({ host, notFound, headers, exceptions, hidden }: HostView, root: string): string {
  const places = [
    ...hidden.map((path) => block(`location = ${literal(path)}`, ['return 404;'])),
    ...exceptions.map(({ place, headers: some }) => placeBlock(place, some, headers)),
  ];
  return block('server', [
    'listen 80;',
    `server_name ${host};`,
    `root ${text(root)};`,
    'charset utf-8;',
    `charset_types ${typesWithCharset};`,
    'absolute_redirect off;',
    'gzip_static on;',
    `error_page 404 ${text(notFound)};`,
    '',
    ...addHeaders(headers),
    '',
    'if ($former_address) { return 301 $former_address; }',
    // A page that is a file is itself withdrawn, and says why when it is sent with that status.
    'set $is_gone $gone_page;',
    'if ($status = 410) { set $is_gone ""; }',
    'if ($is_gone) { return 410; }',
    'error_page 410 $gone_page;',
    '',
    ...places.flatMap((place) => [...place.split('\n'), '']),
  ]);
}

/** A place that adds a header of its own loses those of the server: `ofAll`. */
function placeBlock(place: HeaderPlace, headers: readonly Header[], ofAll: readonly Header[]): string {
  const type = headers.find(([name]) => name === 'Content-Type');
  return block(`location ${selector(place)}`, [
    ...(type ? ['types { }', `default_type ${text(mediaType(type[1]))};`] : []),
    ...addHeaders([...ofAll, ...headers.filter((one) => one !== type)]),
  ]);
}

function selector(place: HeaderPlace): string {
  if ('file' in place) return `= ${literal(place.file)}`;
  return 'folder' in place ? `^~ ${literal(place.folder)}` : `~ ${literal(patternOf(place))}`;
}

/** nginx looks for the page as it is written here, so its address is decoded. */
function goneEntries(path: string): readonly string[] {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  return withoutSlash(path).map((one) => `${literal(one)} ${text(page)};`);
}

function addHeaders(headers: readonly Header[]): readonly string[] {
  return headers.map(([name, value]) => `add_header ${name} ${text(value)} always;`);
}

function mediaType(value: string): string {
  return value.replace(/;.*$/, '');
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'].join('\n').replace(/\n+\n\}$/, '\n}');
}

/** Where no variable begins: what a `map` or a `location` compares with the decoded address. */
function literal(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Where a dollar sign would begin a variable. */
function text(value: string): string {
  return literal(value).replaceAll('$', '${dollar}');
}
