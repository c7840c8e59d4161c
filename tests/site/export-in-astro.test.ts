/** An export is content for a plain project of Astro, as its README says: every piece is drawn there, with its pictures. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { pagesOf, readPage, textOf } from '../support/built-files.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { packageFile } from '../bench/tools/link-packages.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const archive = {
  '_config.yml': 'title: The Tide Table\nurl: https://tide.example\n',
  '_posts/2014-03-12-low.md': `---
title: "Low: a #tide"
tags: [C++]
image: /dot.png
---
It comes[^1]. {braces}, <3, H<sub>2</sub>O and [high]({% post_url 2014-03-13-high %}).

![A dot](/dot.png "Small.")

{% highlight ruby %}
puts "<tide>"
{% endhighlight %}

| a | b |
|---|---|
| 1 | x \\| y |

[^1]: A note.
`,
  '_posts/2014-03-13-high.md': '---\ntitle: High\n---\n> [!NOTE]\n> Up.\n',
  'about.md': '---\nlayout: page\ntitle: About\n---\nWe are here.\n',
  'dot.png': dot,
};

const config = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = ({ image }) => z.looseObject({ title: z.string(), date: z.coerce.date().optional(), draft: z.boolean().optional(), cover: image().optional() });
const collection = (base) => defineCollection({ loader: glob({ pattern: '**/*.md', base }), schema });
export const collections = {
  sample: collection('./sample/content/articles'), samplePages: collection('./sample/content/pages'),
  imported: collection('./imported/content/articles'), importedPages: collection('./imported/content/pages'),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
import { Image } from 'astro:assets';
export async function getStaticPaths() {
  const found = await Promise.all(['sample', 'samplePages', 'imported', 'importedPages'].map(async (name) => [name, await getCollection(name)]));
  return found.flatMap(([name, entries]) => entries.map((entry) => ({ params: { id: name + '/' + entry.id }, props: { entry } })));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html><body><h1>{entry.data.title}</h1>{entry.data.cover && <Image src={entry.data.cover} alt="" />}<main><Content /></main></body></html>
`;

/** A name of a collection → the folder of an export that it reads. */
const collections = {
  sample: 'sample/content/articles',
  samplePages: 'sample/content/pages',
  imported: 'imported/content/articles',
  importedPages: 'imported/content/pages',
};

test('every piece of an export, and each of its pictures, is drawn by Astro', { timeout: 120_000 }, async () => {
  const project = await temporaryFolder({
    'src/content.config.ts': config,
    'src/pages/[...id].astro': page,
    'package.json': '{"type":"module"}',
  });
  const content = join(await temporaryFolder(), 'content');
  expect((await runBroadside(['import', await temporaryFolder(archive), '--content', content])).code).toBe(0);
  expect((await runBroadside(['export', '--content', 'content', '--to', join(project, 'sample')])).code).toBe(0);
  expect((await runBroadside(['export', '--content', content, '--to', join(project, 'imported')])).code).toBe(0);

  // Astro only says that a text could not be read or drawn, and ends well.
  expect(await buildWithAstro(project)).not.toMatch(/error|warn|failed|could not/i);
  let pieces = 0;
  let pictures = 0;
  for (const [name, folder] of Object.entries(collections))
    for (const slug of await readdir(join(project, folder))) {
      const { title, cover, pictured } = factsOf(await readFile(join(project, folder, slug, 'index.md'), 'utf8'));
      const drawn = readPage(join(project, 'dist'), `${name}/${slug}/index.html`);
      expect(textOf(drawn.querySelector('h1')), slug).toBe(title);
      expect(textOf(drawn.querySelector('main')).length, slug).toBeGreaterThan(2);
      const sources = [...drawn.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
      expect(sources, slug).toHaveLength(pictured + (cover === undefined ? 0 : 1));
      for (const source of sources) expect(existsSync(join(project, 'dist', source)), `${slug}: ${source}`).toBe(true);
      pieces++;
      pictures += sources.length;
    }
  expect(pagesOf(join(project, 'dist'))).toHaveLength(pieces);
  expect(pieces).toBeGreaterThan(20);
  expect(pictures).toBeGreaterThan(8);

  const low = readPage(join(project, 'dist'), 'imported/low/index.html');
  expect(textOf(low.querySelector('main'))).toContain('It comes1. {braces}, <3, H2O and high.');
  expect([...low.querySelectorAll('main :is(sub, pre, table, img, section[data-footnotes])')].map(({ localName }) => localName)).toEqual([
    'sub',
    'img',
    'pre',
    'table',
    'section',
  ]);
});

async function buildWithAstro(project: string): Promise<string> {
  await mkdir(join(project, 'node_modules'));
  for (const name of ['astro', 'sharp']) await symlink(packageFile(name), join(project, 'node_modules', name), 'junction');
  const environment = Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|CI)$/.test(name));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [packageFile('astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: project,
    env: { ...Object.fromEntries(environment), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return stdout + stderr;
}

interface Facts {
  readonly title: string;
  readonly cover?: string;
  /** How many pictures the text shows. */
  readonly pictured: number;
}

function factsOf(text: string): Facts {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return { ...parse(head), pictured: body.match(/!\[[^\]]*\]\(/g)?.length ?? 0 };
}
