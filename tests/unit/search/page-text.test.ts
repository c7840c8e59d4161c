/** The text of a piece as a reader sees it. */
import { expect, test } from 'vitest';
import { pageText } from '../../../src/search/page-text.ts';

const contentOf = (html: string): string => pageText(html).content;

test.each([
  ['cells', '<table><tr><th>quay</th><th>vessels</th></tr><tr><td>north</td><td>seven</td></tr></table>', 'quay. vessels. north. seven.'],
  ['items', '<ul><li>one</li><li>two</li></ul><dl><dt>Term</dt><dd>what it means</dd></dl>', 'one. two. Term. what it means.'],
  ['captions', '<figure><img alt="A dock"><figcaption>The dock</figcaption></figure><p>And on.</p>', 'The dock. And on.'],
  ['lines', '<p>one<br>two</p>', 'one two.'],
  ['words that are set off within', '<p>un<em>believ</em>able CO<sub>2</sub>, super<wbr>market</p>', 'unbelievable CO2, supermarket.'],
  ['spaces', '<p>\n a \n\n b </p>\n<p>c </p>', 'a b c'],
  ['entities', '<p>R&amp;D &lt;b&gt; l&#x2019;eau</p>', 'R&D <b> l’eau.'],
  ['what is closed by what follows', '<p>one<p>two<ul><li>a<li>b</ul>', 'one. two. a. b.'],
])('%s end where one sees them end', (_, html, text) => {
  expect(contentOf(html)).toBe(text);
});

test('numbers of notes, the ways back, drawings and script are not read', () => {
  const note = '<p>It was signed<sup class="noteref n1"><a role="doc-noteref" href="#n">1</a></sup> in May.</p>';
  const back = '<li>Not in April. <a role="doc-backlink" href="#r">↩</a></li>';
  expect(
    contentOf(`${note}<svg><text>12</text></svg><ol>${back}</ol><script>x()</script><div data-pagefind-ignore><p>no<br>ne</p></div>`),
  ).toBe('It was signed in May. Not in April.');
});

test('headings with an id are places to land', () => {
  const { content, headings } = pageText('<p>Before.</p><h2 id="who">Who <em>pays</em></h2><p>They do.</p><h3>No id</h3>');
  expect(content).toBe('Before. Who pays. They do. No id.');
  expect(headings).toEqual([{ element: 'h2', id: 'who', text: 'Who pays', start: 8, end: 17 }]);
});

test('what stands for a picture, or above a letter, is found but not shown', () => {
  expect(pageText('<p>See <img src="a.png" alt="A crane"> and <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>.</p>')).toMatchObject({
    content: 'See and 漢.',
    aside: 'A crane かん',
  });
});
