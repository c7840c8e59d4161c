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

test('nginx gets them in quotes; a page that is a file says 410 with the page for what is not there', () => {
  const text = renderNginx(view, '/var/www/$site');
  expect(text).toContain(
    '    "/a \\"b\\" $c {d}/" "/articles/rent/";\n    "/a \\"b\\" $c {d}" "/articles/rent/";\n    "/old.html" "/articles/rent/";\n',
  );
  expect(text).toContain(
    '    "/wrong $sum/" "/wrong%20%24sum/index.html";\n    "/wrong $sum" "/wrong%20%24sum/index.html";\n    "/wrong.html" "/404.html";\n',
  );
});

test('Caddy gets them in quotes', () => {
  const text = renderCaddy(view, '/var/www/site');
  expect(text).toContain('\t\t"/a \\"b\\" $c \\{d\\}/" "/articles/rent/"\n');
  expect(text).toContain('\t@gone path "/wrong $sum/" "/wrong $sum" "/wrong.html"\n\terror @gone 410\n');
});

test('a site without any of them needs no line for them', () => {
  expect(renderCaddy(hostView(publication()), '/x')).not.toContain('@gone');
  expect(renderNginx(hostView(publication()), '/x')).toContain('map $uri $former_address {\n    default "";\n}');
});
