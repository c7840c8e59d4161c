/** Notes of Obsidian, and how other texts name places of a piece. */
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('other names of a note, places in it, and a first heading that is its title', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(
    content,
    archiveOf({
      'Ports and docks.md': `---
aliases: [Ports, "/old/ports/"]
date: 2020-01-01
---
# Ports and docks

[[Rent freeze#Why it failed]], [[Rent freeze#Why it failed|the reason]], [[Rent freeze#^one|a block]], [[#Own heading]]

![[Rent freeze#Why it failed]]

## Own heading
`,
      'Rent freeze.md':
        '---\ndate: 2020-01-02\n---\nOn [[Ports]] and [[ports and docks#Own heading#Below]].\n\n## Why it failed\n\nSo. ^one\n',
      'Daily/2020-05-01.md': '# Monday #\n\nWords.\n',
      'Other.md': '---\ntitle: Its title\ndate: 2020-01-03\n---\n# Another title\n',
      'Sketch.md': '---\nexcalidraw-plugin: parsed\n---\n# Data\n',
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2020/ports-and-docks.md']).toContain('title: Ports and docks\n');
  expect(files['articles/2020/ports-and-docks.md']).toContain('aliases: [/old/ports/]\n');
  expect(files['articles/2020/ports-and-docks.md']).toContain(
    `\n\n[Rent freeze > Why it failed](/articles/rent-freeze/#why-it-failed), [the reason](/articles/rent-freeze/#why-it-failed), [a block](/articles/rent-freeze/), [Own heading](#own-heading)

[Rent freeze > Why it failed](/articles/rent-freeze/#why-it-failed)

## Own heading
`,
  );
  expect(files['articles/2020/rent-freeze.md']).toContain(
    'On [Ports](/articles/ports-and-docks/) and [ports and docks > Own heading > Below](/articles/ports-and-docks/).',
  );
  expect(files['articles/2020/2020-05-01.md']).toMatch(/title: Monday\n[^]*---\n\nWords\.\n$/);
  expect(files['articles/2020/other.md']).toContain('title: Its title\n');
  expect(files['articles/2020/other.md']).toContain('## Another title\n');
  expect(report.skipped.map(({ place, why }) => `${place}: ${why}`)).toEqual(['Sketch.md: It is a drawing of Excalidraw, and no picture.']);
});

test('Jekyll: places behind a tag, the path of the site before it, names of collections, Markdown in elements', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      '_config.yml': 'title: T\nurl: https://tide.example\nbaseurl: /blog\ncollections:\n  essays:\n    permalink: /essays/:name/\n',
      '_posts/2020-01-01-one.md':
        '---\ntitle: One\n---\n[Two]({% post_url 2020-01-02-two %}#part-two), [long]({{ site.baseurl }}{% link _essays/long.md %})\n\n<div markdown="1">\n*Inside* it\n</div>\n',
      '_posts/2020-01-02-two.md': '---\ntitle: Two\n---\n## Part two\n\nWords.\n',
      '_posts/2020-01-03-line\nbreak.md': '---\ntitle: Break\n---\nWords.\n',
      '_essays/long.md': '---\ntitle: Long\ndate: 2018-02-03\n---\nWords.\n',
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2020/one.md']).toContain('[Two](/articles/two/#part-two), [long](/articles/long/)\n\n*Inside* it\n');
  expect(files['articles/2018/long.md']).toContain('aliases: [/essays/long/]\n');
  expect(files['articles/2020/line-break.md']).toContain('published: 2020-01-03\n');
});
