/** What the settings of an old site say about all its pieces: who wrote them, where they stood, what feeds called them. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveOf, filesIn, type Imported, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Files = Record<string, string>;

async function imported(
  files: Files,
  choices: Parameters<typeof importInto>[2] = {},
): Promise<Imported & { files: Files; content: string }> {
  const content = await temporaryFolder();
  return { ...(await importInto(content, archiveOf(files), choices)), files: await filesIn(content), content };
}

const post = (title: string, body = 'Words.'): string => `---\ntitle: ${title}\n---\n${body}\n`;
const dated = (title: string, more = ''): string => `+++\ntitle = "${title}"\ndate = 2020-01-02\n${more}+++\nWords.\n`;

test('the writer in the settings of Jekyll wrote what names no other', async () => {
  const { files, report, content } = await imported({
    '_config.yml': 'title: T\nauthor:\n  name: Ada Quill\n  email: ada@secret.example\n  url: https://ada.example/\n',
    '_posts/2014-03-12-a.md': post('A'),
    '_posts/2014-03-13-b.md': '---\ntitle: B\nauthor: Ben Oar\n---\nWords.\n',
  });
  expect(files['articles/2014/a.md']).toContain('authors: [ada-quill]');
  expect(files['articles/2014/b.md']).toContain('authors: [ben-oar]');
  expect(files['authors/ada-quill.yaml']).toBe('name: Ada Quill\nlinks:\n  - label: ada.example\n    url: https://ada.example/\n');
  expect(report.texts.flatMap(({ notes }) => notes.map(({ what }) => what))).not.toContain('no author');
  expect(await problemsIn(content)).toEqual([]);
});

test('the writer may be an id of the data, and the command comes first', async () => {
  const archive = {
    '_config.yml': 'title: T\nauthor: ada\n',
    '_data/authors.yml': 'ada:\n  name: Ada Quill\n  bio: A pilot.\n',
    '_posts/2014-03-12-a.md': post('A'),
  };
  expect((await imported(archive)).files['authors/ada-quill.yaml']).toBe('name: Ada Quill\nbio: A pilot.\n');
  const { files } = await imported(archive, { author: 'Cy Mast' });
  expect(files['articles/2014/a.md']).toContain('authors: [cy-mast]');
});

test('defaults of Jekyll hold for their folder and their kind, and a field of the text comes before them', async () => {
  const { files, report } = await imported({
    '_config.yml': `title: T
author: Ada Quill
defaults:
  - scope: { path: "", type: posts }
    values: { layout: post, author: Ben Oar, category: sea, toc: true, permalink: /p/:title/ }
  - scope: { path: _posts/guest }
    values: { author: Cy Mast }
`,
    '_posts/2014-03-12-a.md': post('A'),
    '_posts/2014-03-13-b.md': '---\ntitle: B\ncategories: land\nauthors: [Dee Keel]\npermalink: /own/\n---\nWords.\n',
    '_posts/guest/2014-03-14-c.md': post('C'),
    'about.md': post('About'),
  });
  expect(files['articles/2014/a.md']).toMatch(/authors: \[ben-oar\]\ncategories: \[sea\]\naliases: \[\/p\/a\/\]/);
  expect(files['articles/2014/b.md']).toMatch(/authors: \[dee-keel\]\ncategories: \[land\]\naliases: \[\/own\/\]/);
  expect(files['articles/2014/c.md']).toMatch(/authors: \[cy-mast\]\ncategories: \[sea\]/);
  // What stands in no text is not reported for each of them.
  expect(report.texts.flatMap(({ notes }) => notes.map(({ what }) => what))).not.toContain('the field "toc"');
});

test.each([
  ['hugo.toml', 'title = "T"\n[params]\nauthor = "Ada Quill"\n'],
  ['hugo.toml', 'title = "T"\n[params.author]\nname = "Ada Quill"\nemail = "ada@secret.example"\n'],
  ['config.toml', 'title = "T"\n[Params]\nAuthor = ["Ada Quill"]\n'],
  ['config.yaml', 'title: T\nauthor:\n  name: Ada Quill\n'],
  ['config/_default/params.toml', 'author = "Ada Quill"\n'],
  ['hugo.toml', 'title = "T"\ndefaultContentLanguage = "de"\n[languages.de.params]\nauthor = "Ada Quill"\n'],
])('the writer in the settings of Hugo: %s %j', async (path, settings) => {
  const { files } = await imported({
    ...(path.startsWith('config/') ? { 'config/_default/hugo.toml': 'title = "T"\n' } : {}),
    [path]: settings,
    'content/posts/a.md': dated('A'),
    'content/posts/b.md': dated('B', 'author = "Ben Oar"\n'),
  });
  expect(files['articles/2020/a.md']).toContain('authors: [ada-quill]');
  expect(files['articles/2020/b.md']).toContain('authors: [ben-oar]');
  expect(files['authors/ada-quill.yaml']).toBe('name: Ada Quill\n');
});

test('settings of the old site make those of a new publication, and change none that is there', async () => {
  const archive = {
    'hugo.toml':
      'title = "Tides"\nbaseURL = "https://tides.example/"\nlanguageCode = "de"\n[params]\ndescription = "On water."\nsubtitle = "Water"\n',
    'content/posts/a.md': dated('A'),
  };
  const { files, content } = await imported(archive);
  expect(files['site.yaml']).toBe(
    'name: Tides\nurl: https://tides.example/\nlanguage: de\ntimeZone: UTC\ntagline: Water\ndescription: On water.\n',
  );
  await importInto(content, archiveOf({ ...archive, 'hugo.toml': 'title = "Other"\nbaseURL = "https://other.example/"\n' }));
  expect((await filesIn(content))['site.yaml']).toBe(files['site.yaml']);
});

test('feeds of Jekyll had an id of their own, and those of other programs the address', async () => {
  const jekyll = { '_config.yml': 'title: T\nurl: https://t.example\n', '_posts/2014-03-12-a.md': post('A'), '_drafts/b.md': post('B') };
  const ids = ({ files }: { files: Files }): string | undefined => /formerIds:\n {2}- (.*)\n/.exec(files['articles/2014/a.md'] ?? '')?.[1];
  expect(ids(await imported(jekyll))).toBe('https://t.example/2014/03/12/a');
  expect((await imported(jekyll)).files['articles/b.md']).not.toContain('formerIds');
  expect(ids(await imported({ ...jekyll, '_config.yml': 'title: T\nurl: https://t.example\npermalink: pretty\n' }))).toBe(
    'https://t.example/2014/03/12/a',
  );
  const own = '<item><guid isPermaLink="true">{{ post.url | prepend: site.url }}</guid></item>';
  expect(ids(await imported({ ...jekyll, 'feed.xml': own }))).toBe('https://t.example/2014/03/12/a.html');
  // Where the settings do not say it, the command may.
  expect(ids(await imported({ ...jekyll, '_config.yml': 'title: T\n' }))).toBeUndefined();
  expect(ids(await imported({ ...jekyll, '_config.yml': 'title: T\n' }, { from: 'https://old.example/b/' }))).toBe(
    'https://old.example/b/2014/03/12/a',
  );
  const hugo = {
    'hugo.toml': 'title = "T"\nbaseURL = "https://t.example/"\n[permalinks]\nposts = "/:year/:title/"\n',
    'content/posts/x.md': dated('Ä & B'),
    'content/posts/y.md': dated('Y', 'guid = "tag:own"\n'),
  };
  const { files } = await imported(hugo);
  expect(files['articles/2020/x.md']).toContain('- https://t.example/2020/%C3%A4-b/\n');
  expect(files['articles/2020/x.md']).toContain('aliases: [/2020/ä-b/]');
  expect(files['articles/2020/y.md']).toContain('- tag:own\n');
});

test('a site below a path: its links, addresses and ids have the path, and those here do not', async () => {
  const { files, content } = await imported({
    '_config.yml': 'title: T\nurl: https://x.example\nbaseurl: /blog\n',
    '_posts/2014-03-12-a.md': post(
      'A',
      '[1](/blog/2014/03/13/b.html) [2]({{ site.baseurl }}/2014/03/13/b.html) [3](https://x.example/blog/2014/03/13/b.html) [4]({{ "/2014/03/13/b.html" | relative_url }}) [5](/2014/03/13/b.html) [6]({{ site.baseurl }}/)',
    ),
    '_posts/2014-03-13-b.md': post('B'),
  });
  expect(files['articles/2014/a.md']).toContain(`${[1, 2, 3, 4, 5].map((number) => `[${number}](/articles/b/)`).join(' ')} [6](/)`);
  expect(files['articles/2014/b.md']).toContain('aliases: [/2014/03/13/b.html]');
  expect(files['articles/2014/b.md']).toContain('- https://x.example/blog/2014/03/13/b\n');
  expect(files['site.yaml']).toContain('url: https://x.example/blog/');
  expect(await problemsIn(content)).toEqual([]);
});

test('a site below a path that becomes the whole host', async () => {
  const archive = {
    'hugo.toml': 'title = "T"\nbaseURL = "https://x.example/blog/"\n',
    'content/posts/a.md': '---\ntitle: A\ndate: 2020-01-01\n---\n[b](/blog/posts/b/) and [file](/blog/files/x.pdf) and [root](/x.pdf)\n',
    'content/posts/b.md': dated('B'),
  };
  const content = await temporaryFolder();
  await importInto(content, archiveOf(archive));
  const site = (await filesIn(content))['site.yaml'] ?? '';
  const whole = await temporaryFolder();
  writeFileSync(`${whole}/site.yaml`, site.replace('https://x.example/blog/', 'https://new.example/'));
  await importInto(whole, archiveOf(archive));
  const files = await filesIn(whole);
  expect(files['articles/2020/a.md']).toContain(
    '[b](/articles/b/) and [file](https://x.example/blog/files/x.pdf) and [root](https://x.example/x.pdf)',
  );
  expect(files['articles/2020/b.md']).toContain('aliases: [/blog/posts/b/]');
  expect(await problemsIn(whole)).toEqual([]);
});

test('what holds no text is left out, with its kind, and so is a page that a layout made', async () => {
  const { report, files } = await imported({
    '_config.yml': 'title: T\n',
    Gemfile: 'gem "jekyll"\n',
    '_layouts/default.html': '{{ content }}',
    '_includes/note.md': 'A note.',
    'assets/main.css': 'a {}',
    'assets/unseen.png': 'x',
    'files/talk.pdf': '%PDF',
    'odd.xyz': '?',
    'index.md': '---\nlayout: home\n---\n',
    'blog.md': '---\nlayout: page\ntitle: Blog\n---\n<ul>{% for post in site.posts %}<li>{{ post.title }}</li>{% endfor %}</ul>\n',
    '404.md': '---\nlayout: page\n---\nNot here.\n',
    'about.md': post('About'),
    '_posts/2014-03-12-a.md': post('A'),
  });
  expect(Object.keys(files).filter((path) => path.startsWith('pages/'))).toEqual(['pages/about.md']);
  const why = Object.fromEntries(report.skipped.map((one) => [one.place, one.why]));
  const look = 'It belongs to the look or to the programs of the old site.';
  expect(why).toEqual({
    '_config.yml': 'It holds settings or data of the old site.',
    Gemfile: 'It holds settings or data of the old site.',
    '_layouts/default.html': look,
    '_includes/note.md': look,
    'assets/main.css': look,
    'assets/unseen.png': 'No piece shows it.',
    'files/talk.pdf': 'Only pictures come along with texts; links to it need --from, or a copy in public/.',
    'odd.xyz': 'It is of no kind that is known here.',
    'index.md': 'It has fields and no text: the old site made its page by itself, as this site does with its lists.',
    'blog.md': 'It is a list that the old site made, as this site does by itself.',
    '404.md': 'It is the page for addresses that do not exist, which this site makes by itself.',
  });
});

test('settings that make no sense give no address and no error', async () => {
  const { files, content } = await imported({
    '_config.yml': `title: [a, b]
url: "javascript:alert(1)"
baseurl: "/../../x y/"
author: { email: ada@secret.example }
defaults: [{}, 5, { scope: { path: "**/*", type: 5 }, values: { __proto__: { a: 1 }, constructor: x } }]
collections: [a]
jekyll-archives: yes
`,
    '_posts/2014-03-12-a.md': post('A', '[x](/../../x%20y/2014)'),
  });
  expect(files['site.yaml']).toContain('name: My publication\nurl: https://example.org/\n');
  expect(JSON.stringify(files)).not.toMatch(/formerIds|secret/);
  expect(await problemsIn(content)).toEqual([]);
});

test('a page that has its old address here says nothing about it', async () => {
  const { report, files } = await imported({ 'hugo.toml': 'title = "T"\n', 'content/about.md': '+++\ntitle = "About"\n+++\nUs.\n' });
  expect(files['pages/about.md']).not.toContain('aliases');
  expect(report.texts.flatMap(({ notes }) => notes)).toEqual([]);
});

test.each([
  ['open remarks of MDX', 'src/content/blog/a.mdx', '{/* '.repeat(400_000)],
  ['open comments of a page', 'about.md', '<!-- '.repeat(400_000)],
  ['open components', 'src/content/blog/a.mdx', '<Image src="'.repeat(100_000)],
  ['films on one line', 'src/content/blog/a.mdx', '<YouTube id="a" /> '.repeat(2_000)],
])(
  'hostile: %s take no time that grows with their square',
  async (_, path, body) => {
    const before = performance.now();
    await imported({ '_config.yml': 'title: T\n', [path]: `---\ntitle: A\npermalink: ${'a/'.repeat(50_000)}\n---\n${body}` });
    expect(performance.now() - before).toBeLessThan(20_000);
  },
  60_000,
);
