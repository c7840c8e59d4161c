import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkBareAddresses } from '../../../src/markdown/links/remark-bare-addresses.ts';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

/** A sentence with a mark at each end of each link in it. */
function marked(text: string): string {
  return htmlOf(text)
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_link, href: string, words: string) =>
      decodeURI(href) === words ? `[${words}]` : `${href} for ${words}`,
    )
    .replace(/<\/?p>/g, '');
}

test('ordinary addresses are found as remark-gfm finds them', () => {
  const typed = [
    'a@b.org, (x_y@b.org) https://b.org/a@c.org www.b.org/~x. a.b+c@d-e.org! [z@b.org](x) `q@b.org` a@b ada@b.org_ mailto:a@b.org',
    '(https://b.org/a_(b)) https://b.org/a_(b), **https://b.org/**, "https://b.org/q?a=1&b=2&copy;" http://localhost:80/x. https://b.org/&amp;',
    '[see www.b.org] [https://b.org/x] [https://c.org/y](z) [www.b.org][r] Http://B.org WWW.b.org/A http:// https://_b._c/ awww.b.org',
    'https://b.org/Köln https://b.org/Россия/x. https://b.org?a#b: https://b.org/*a* ~~https://b.org/d~~ *www.b.org* <b>https://b.org/e</b>',
    '| https://b.org/|\n|---|\n| www.b.org |\n\n[r]: ./r.mdx',
  ].join('\n\n');
  const links = (tree: unknown) => JSON.stringify(tree).match(/"url":"[^"]*"/g);
  const stock = unified().use(remarkParse).use(remarkGfm).freeze();
  const ours = unified().use(remarkParse).use(remarkGfm).use(remarkBareAddresses).freeze();
  const found = links(ours.runSync(ours.parse(typed), typed));
  expect(found).toEqual(links(stock.parse(typed)));
  expect(found?.length).toBeGreaterThan(25);
});

test.each([
  [
    'The address “https://example.com/b” and «https://example.com/b».',
    'The address “[https://example.com/b]” and «[https://example.com/b]».',
  ],
  [
    '„https://example.com/b“ ‚https://example.com/b‘ ›https://example.com/b‹ 「https://example.com/b」',
    '„[https://example.com/b]“ ‚[https://example.com/b]‘ ›[https://example.com/b]‹ 「[https://example.com/b]」',
  ],
  [
    'https://example.com/c’s page, https://example.com/e—and https://example.com/g…',
    '[https://example.com/c]’s page, [https://example.com/e]—and [https://example.com/g]…',
  ],
  [
    'https://example.com/a–https://example.com/b, www.example.org—x',
    '[https://example.com/a]–[https://example.com/b], http://www.example.org for www.example.org—x',
  ],
  ['http://example.com:5801” http://example.com”', '[http://example.com:5801]” [http://example.com]”'],
  ['"https://example.com/b"-style', '“[https://example.com/b]”-style'],
  ['https://example.com/a→b https://example.com/a😀', '[https://example.com/a]→b [https://example.com/a]😀'],
  [
    '详见 https://example.com/path。然后继续看www.example.com，谢谢。',
    '详见 [https://example.com/path]。然后继续看http://www.example.com for www.example.com，谢谢。',
  ],
  ['https://example.com/pathを見る、https://example.comです', '[https://example.com/path]を見る、[https://example.com]です'],
  ['https://example.com/a을 보라, ada@example.com에게', '[https://example.com/a]을 보라, mailto:ada@example.com for ada@example.com에게'],
  ['ดู https://example.com/aครับ', 'ดู [https://example.com/a]ครับ'],
  [
    'https://ja.wikipedia.org/wiki/日本 と https://ko.wikipedia.org/wiki/한국_전쟁.',
    '[https://ja.wikipedia.org/wiki/日本] と [https://ko.wikipedia.org/wiki/한국_전쟁].',
  ],
  ['https://例え.テスト/あ。https://点看.com', '[https://例え.テスト/あ]。[https://点看.com]'],
  ['https://fa.wikipedia.org/wiki/می‌خواهم، https://example.com/؟', '[https://fa.wikipedia.org/wiki/می‌خواهم]، [https://example.com/]؟'],
  [
    'https://hi.wikipedia.org/wiki/हिन्दी। https://el.wikipedia.org/wiki/Ελλάδα·',
    '[https://hi.wikipedia.org/wiki/हिन्दी]। [https://el.wikipedia.org/wiki/Ελλάδα]·',
  ],
  ['（https://example.com/a）*重要*', '（[https://example.com/a]）<em>重要</em>'],
])('an address ends where no address goes on: %s', (typed, printed) => {
  expect(marked(typed)).toBe(printed);
});

test('half an address is none', () => {
  for (const typed of [
    'www.',
    'www',
    'http://',
    'https://.',
    'https://“',
    'xmpp:ada@example.org',
    'ada@example',
    `www.${'a'.repeat(300)}.org`,
  ])
    expect(marked(typed)).toBe(typed);
});

test('a backslash, or a character by its number, keeps an address plain', () => {
  expect(marked('www\\.example.com::download/x and http\\://example.com/a, ada\\@example.com, &#119;ww.example.com')).toBe(
    'www.example.com::download/x and http://example.com/a, ada@example.com, www.example.com',
  );
  expect(marked('[www\\.example.com and www.example.com]')).toBe('[www.example.com and http://www.example.com for www.example.com]');
  expect(marked('[&amp; \\* &#x1F600; www.example.com]')).toBe('[&#x26; * 😀 http://www.example.com for www.example.com]');
});

test('a link in brackets may hold anything', () => {
  expect(htmlOf('[“x”](https://example.com/路径。)')).toContain('href="https://example.com/%E8%B7%AF%E5%BE%84%E3%80%82"');
});

test('a message names the line of the address, and the facts the lines of all', () => {
  const text = 'One.\n\n> Two,\n> [www.example.com::x],\n> three [https://example.com/a]\n\n- four ada@example.com';
  expect(problemsOf(text)).toEqual([expect.stringMatching(/^4:4 "http:\/\/www\.example\.com::x" is not a whole web address/)]);
  expect(bodyOf(text.replace('::x', '')).facts.externalLinks).toEqual([
    { target: 'http://www.example.com', line: 4 },
    { target: 'https://example.com/a', line: 5 },
    { target: 'mailto:ada@example.com', line: 7 },
  ]);
});

test.each([
  ['letters', 'a'.repeat(100_000)],
  ['one address', `https://example.com/${'a'.repeat(100_000)}`],
  ['one address in another script', `https://example.com/${'あ'.repeat(100_000)}`],
  ['addresses without spaces', 'https://a。https://aのhttps://-.'.repeat(1_000)],
  ['hosts that are none', 'www.-.'.repeat(10_000)],
  ['stops', `https://example.com${'.'.repeat(100_000)}`],
  ['brackets', `[${'https://a.b '.repeat(3_000)}`],
])('a long text takes no longer than its letters: %s', (_name, text) => {
  const started = performance.now();
  problemsOf(text);
  expect(performance.now() - started).toBeLessThan(15_000);
});
