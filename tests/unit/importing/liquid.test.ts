/** Instructions of Liquid and attributes of kramdown that real archives hold. */
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** The text of the file that a text of Eleventy becomes. */
async function written(text: string, fields = ''): Promise<string> {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'posts/posts.11tydata.js': 'module.exports = {};',
      'posts/2014-03-12-low.md': `---\ntitle: Low\n${fields}---\n${text}\n`,
      'posts/2014-03-13-high.md': '---\ntitle: High\n---\nUp.\n',
      'assets/dot.png': dot,
    }),
  );
  expect(await problemsIn(content)).toEqual([]);
  const files = await filesIn(content);
  const file = Object.entries(files).find(([path]) => /low(?:\/index)?\.md$/.test(path))?.[1] ?? '';
  return file.slice(file.indexOf('---\n\n') + 5);
}

test('a picture that only the other program knows leaves no empty line, which would make code of the quotation below it', async () => {
  const text = '<div class="quote">\n\t{{ "ada" | team_photo }}\n\t<blockquote>\n\tThe tide turns.\n\t</blockquote>\n</div>\n\nAfter.';
  expect(await written(text)).toBe('> The tide turns.\n\nAfter.\n');
});

test('signs that a template would print as HTML are read as HTML', async () => {
  const text = '{% image "assets/dot.png" "A dot that says &ldquo;low &amp; high&rdquo;" %}';
  expect(await written(text)).toMatch(/^!\[A dot that says “low & high”\]\(\.\/dot-\w{10}\.png\)\n$/);
});

test('a class before the words of a picture is not taken for them', async () => {
  expect(await written('{% image "assets/dot.png" "width-400px" "A small dot" %}')).toMatch(/^!\[A small dot\]\(/);
  expect(await written('{% image "assets/dot.png" "A small dot" "wide" %}')).toMatch(/^!\[A small dot\]\(/);
});

test('the fields of a text stand where it names them', async () => {
  const text = '![A dot]({{ image | url }})\n\n{{ page.excerpt }}\n\n{{ mood }} and {{ nobody }}';
  expect(await written(text, 'image: /assets/dot.png\nexcerpt: Water *comes*.\nmood: calm\n')).toMatch(
    /^!\[A dot\]\(\.\/dot-\w{10}\.png\)\n\nWater \*comes\*\.\n\ncalm and \{\{ nobody \}\}\n$/,
  );
});

test('attributes in braces fall away, and braces of prose and code stay', async () => {
  const text =
    '![A dot](/assets/dot.png){.float-left .wide}\n\nThanks to Ada. {.small}\n\n## Tides {.quiet}\n\nA set {.5, 1} and `x {.small}`.';
  expect(await written(text)).toMatch(
    /^!\[A dot\]\(\.\/dot-\w{10}\.png\)\n\nThanks to Ada\.\n\n## Tides\n\nA set \{\.5, 1\} and `x \{\.small\}`\.\n$/,
  );
});

test('a link to the front page of the old site leads to that of the new one', async () => {
  expect(await written('[Home](/), {{ "/" | url }} and [there]({{ "/" | url }}).')).toBe('[Home](/), / and [there](/).\n');
});
