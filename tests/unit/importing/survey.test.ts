/** Which addresses with a `#` stand in a text. */
import { expect, test } from 'vitest';
import { fragmentsIn } from '../../../src/importing/survey.ts';

test('in HTML and in Markdown', () => {
  const html = '<a href="/a/?p=1&amp;x=2#one">a</a> <a href=b#two>b</a> <a href=\'#own\'>c</a> it&#39;s d&#8217;e <h2 id="#">#5</h2>';
  expect([...fragmentsIn({ html })]).toEqual(['/a/?p=1&x=2#one', 'b#two']);
  const markdown =
    '## Heading\n\n[a](../a.md#one) [b](<name:b#two> "T") ![[c#three]]\n[d]: https://x.example/#four\n{{< ref "e.md#five" >}}';
  expect([...fragmentsIn({ markdown, dialect: 'plain' })]).toEqual([
    '../a.md#one',
    'name:b#two',
    'c#three',
    'https://x.example/#four',
    'e.md#five',
  ]);
});

test.each(['=', '#', '"', 'a', '(', '&#', '=#'])('millions of %j take no time', (sign) => {
  const started = performance.now();
  fragmentsIn({ html: sign.repeat(2_000_000) });
  expect(performance.now() - started).toBeLessThan(10_000);
});
