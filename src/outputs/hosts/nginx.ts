/** What nginx needs to serve a site. */
import type { Header, HostView } from '../../views/hosting.ts';
import { withoutSlash } from './without-slash.ts';

/** `root`: the folder in which the host looks for the path of the site. */
export function renderNginx({ host, notFound, headers, exceptions, redirects, gone }: HostView, root: string): string {
  const places = exceptions.map(({ place, headers: some }) => {
    const type = some.find(([name]) => name === 'Content-Type');
    return block(`location ${'file' in place ? `= ${quoted(place.file)}` : `^~ ${quoted(place.folder)}`}`, [
      ...(type ? ['types { }', `default_type ${quoted(mediaType(type[1]))};`] : []),
      // A place that adds a header of its own loses those of the server.
      ...addHeaders([...headers, ...some.filter((one) => one !== type)]),
    ]);
  });
  const server = block('server', [
    'listen 80;',
    `server_name ${host};`,
    `root ${quoted(root)};`,
    'charset utf-8;',
    'charset_types text/html text/css text/plain text/javascript text/xml application/xml application/rss+xml application/atom+xml application/json application/feed+json text/x-opml;',
    'absolute_redirect off;',
    'gzip_static on;',
    `error_page 404 ${quoted(notFound)};`,
    '',
    ...addHeaders(headers),
    '',
    'if ($former_address) { return 301 $former_address; }',
    'if ($gone_page) { return 410; }',
    'error_page 410 $gone_page;',
    '',
    ...places.flatMap((place) => [...place.split('\n'), '']),
  ]);
  const entries = redirects.flatMap(({ from, to }) => withoutSlash(from).map((one) => `${key(one)} ${quoted(to)};`));
  return [
    '# In the block http { } of nginx. With TLS, let it listen at 443.',
    'map_hash_bucket_size 512;',
    block('map $uri $former_address', ['default "";', ...entries]),
    // Asked again for the page that says why, whose own address is not among these.
    block('map $uri $gone_page', ['volatile;', 'default "";', ...gone.flatMap((path) => goneEntries(path, notFound))]),
    '',
    server,
    '',
  ].join('\n');
}

/** `otherwise`: the page for what is a file itself, and would be asked for again and again. */
function goneEntries(path: string, otherwise: string): readonly string[] {
  const page = path.endsWith('/') ? encodeURI(`${path}index.html`) : otherwise;
  return withoutSlash(path).map((one) => `${key(one)} ${quoted(page)};`);
}

function addHeaders(headers: readonly Header[]): readonly string[] {
  return headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function mediaType(value: string): string {
  return value.replace(/;.*$/, '');
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'].join('\n').replace(/\n+\n\}$/, '\n}');
}

/** What a `map` compares with the decoded address: no variable begins there. */
function key(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}

/** A dollar sign would begin a variable, and an address is the same with its code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;
}
