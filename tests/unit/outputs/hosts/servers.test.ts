/** Addresses with signs that mean something to a server. */
import { expect, test } from 'vitest';
import { renderCaddy } from '../../../../src/outputs/hosts/caddy.ts';
import { renderNginx } from '../../../../src/outputs/hosts/nginx.ts';
import { hostView } from '../../../../src/views/hosting.ts';
import { article, publication } from '../../../support/make-publication.ts';

const view = hostView(
  publication({
    articles: [article('rent', { aliases: ['/a "b" $c {d}/', '/old.html'] })],
    gone: [
      { address: '/wrong $sum/', reason: 'It was wrong.' },
      { address: '/wrong.html', reason: 'It was wrong.' },
    ],
  }),
);

test('nginx gets them in quotes, decoded', () => {
  const text = renderNginx(view, '/var/www/$site');
  expect(text).toContain('    root "/var/www/${dollar}site";\n');
  expect(text).toContain(
    '    "/a \\"b\\" $c {d}/" "/articles/rent/";\n    "/a \\"b\\" $c {d}" "/articles/rent/";\n    "/old.html" "/articles/rent/";\n',
  );
  expect(text).toContain(
    '    "/wrong $sum/" "/wrong ${dollar}sum/index.html";\n    "/wrong $sum" "/wrong ${dollar}sum/index.html";\n    "/wrong.html" "/wrong.html";\n',
  );
});

test('Caddy compares with the address itself; braces, which begin a placeholder, are codes', () => {
  const text = renderCaddy(view, '/var/www/site');
  expect(text).toContain('\t\t"~^/a \\x22b\\x22 \\$c \\x7bd\\x7d/$" "/articles/rent/"\n');
  expect(text).toContain(
    ['\tmap {path} {gone} {', '"/wrong $sum/" "yes"', '"/wrong $sum" "yes"', '"/wrong.html" "yes"', 'default ""\n\t}\n'].join('\n\t\t'),
  );
});

test('the path of a site is no pattern', () => {
  const below = hostView(publication({ site: { url: 'https://example.org/v1.2/' } }));
  expect(renderNginx(below, '/x')).toContain('location ~ "^/v1\\\\.2/tags/.+/feed\\\\.xml$" {\n');
  expect(renderCaddy(below, '/x')).toContain(' path_regexp "^/v1\\.2/tags/.+/feed\\.xml$"\n');
});

test('a site without any of them needs no line for them', () => {
  expect(renderCaddy(hostView(publication()), '/x')).not.toContain('@gone');
  expect(renderNginx(hostView(publication()), '/x')).toContain('map $uri $former_address {\n    default "";\n}');
});
