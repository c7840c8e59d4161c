/** Folders of programs whose settings are scripts, written down: Astro, with its starter's names, and Eleventy. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export const astro: Readonly<Record<string, string | Uint8Array>> = {
  'astro.config.mjs': "export default defineConfig({\n  site: 'https://tide.example',\n  base: '/log',\n  integrations: [mdx()],\n});\n",
  'src/pages/blog/[...slug].astro': '---\n---\n<Post />\n',
  'src/content.config.ts': 'export const collections = {};\n',
  'src/content/blog/first-post.md': `---
title: 'First tide'
description: 'Water comes.'
pubDate: 'Jul 08 2022'
updatedDate: 'Jul 10 2022'
heroImage: '../../assets/dot.png'
tags: ['Low Water']
---

It comes. See [the second](/log/blog/2022-07-09-second/) and [the same](./2022-07-09-second.mdx).

![a dot](../../assets/dot.png)
`,
  'src/content/blog/2022-07-09-second.mdx': `---
title: Second tide
pubDate: 2022-07-09
author: Ada Quill
---
import { Image } from 'astro:assets';
import dot from '../../assets/dot.png';
import Box from '../../components/Box.astro';

{/* A remark. */}
It goes. <Image src={dot} alt="Another dot" width={30} />

Watch <YouTube id="abc" /> or \`<Image src={dot} />\`.

\`\`\`js
import dot from './dot.png';
\`\`\`
`,
  'src/assets/dot.png': dot,
};

export const eleventy: Readonly<Record<string, string | Uint8Array>> = {
  'eleventy.config.js': "export default function (config) {}\nexport const config = { dir: { input: 'content' } };\n",
  'content/_data/metadata.json':
    '{ "title": "Tides", "url": "https://tide.example/", "language": "en", "author": { "name": "Ada Quill" } }',
  'content/blog/blog.11tydata.json': '{ "tags": "posts", "layout": "layouts/post.njk", "category": "sea" }',
  'content/blog/2020-01-02-first.md':
    '---\ntitle: First\ntags: [moon, posts]\n---\n{% image "./dot.png", "a dot" %}\n\n[Next](/blog/next/).\n',
  'content/blog/next.md': '---\ntitle: Next\ndate: 2020-02-03\npermalink: /n/{{ page.fileSlug }}/\n---\nWords.\n',
  'content/blog/dot.png': dot,
  'content/about/index.md': '---\nlayout: layouts/base.njk\ntitle: About\neleventyNavigation:\n  key: About\n  order: 3\n---\nUs.\n',
};
