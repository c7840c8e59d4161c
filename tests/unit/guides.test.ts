/** What the guides say is so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { isReserved } from '../../src/addresses/reserved.ts';
import { allRoutes, firstSegmentOf } from '../../src/addresses/routes.ts';
import { htmlElements } from '../../src/markdown/checks/html-elements.ts';
import { partNames, partOf } from '../../src/parts/parts.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { authorSchema } from '../../src/schema/author.ts';
import { categorySchema } from '../../src/schema/categories.ts';
import { goneSchema } from '../../src/schema/gone.ts';
import { hashtagSchema } from '../../src/schema/hashtags.ts';
import { pageSchema } from '../../src/schema/page.ts';
import { withoutWrappers } from '../../src/schema/schema-fields.ts';
import { siteSchema } from '../../src/schema/site.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** The names in the first column of the tables below a heading, and whether the second column says "yes". */
function tableBelow(heading: string): ReadonlyMap<string, boolean> {
  const section = guide.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#{1,4} /m)[0] ?? '';
  return new Map([...section.matchAll(/^\| `([\w.]+)` \| (yes)? *\|/gm)].map(([, name = '', needed]) => [name, needed === 'yes']));
}

/** Every field of a schema, those inside of others with a dot, and whether it must be there. */
function fieldsOf(schema: z.ZodType, prefix = ''): [string, boolean][] {
  const inner = withoutWrappers(schema);
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType) return fieldsOf(inner.element, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, field]): [string, boolean][] => {
    if (!(field instanceof z.ZodType)) return [];
    // The tree of categories holds itself.
    const below = name === 'children' ? [] : fieldsOf(field, `${prefix}${name}.`);
    return [[`${prefix}${name}`, !field.safeParse(undefined).success], ...below];
  });
}

describe('the guide for writers lists exactly the fields that may be written', () => {
  it.each([
    ['a piece', articleSchema],
    ['an author', authorSchema],
    ['a page', pageSchema],
    ['a category', categorySchema],
    ['a hashtag', hashtagSchema],
    ['what is gone', goneSchema.element],
    ['the site', siteSchema],
  ] as const)('of %s', (kind, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(1);
    expect(tableBelow(`The fields of ${kind}`)).toEqual(new Map(fields));
  });

  it.each(partNames)('of the part %s', (name) => {
    const { props: rules, example } = partOf(name);
    const props = Object.entries(rules).map(([prop, { required }]) => [prop, required === true] as const);
    expect(tableBelow(`\`${name}\``)).toEqual(new Map(props));
    expect(guide).toContain(example);
  });
});

it('lists the elements of HTML that may be written', () => {
  const [, section = ''] = guide.split(/^### HTML$/m);
  const listed = [...(section.split(', with ')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(listed).toEqual(htmlElements);
});

describe('the guide for writers lists the addresses of a site', () => {
  const [, section = ''] = guide.split(/^## Addresses$/m);
  const [addresses = '', afterIt = ''] = section.split('These names belong to the site: ');
  const [names = ''] = afterIt.split('\n\n');
  const routesOfSites = allRoutes.filter(({ preview }) => !preview);

  it('as the registry has them, without further pages of lists', () => {
    const listed = [...addresses.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, address]) => address);
    expect(listed).toEqual(routesOfSites.map(({ pattern }) => pattern.replace('[...page]/', '').replace(/\[(?:\.{3})?(\w+)\]/g, '<$1>')));
  });

  it('and the names that nothing else can have', () => {
    const listed = [...names.matchAll(/`([\w.-]+)`/g)].map(([, name = '']) => name);
    expect(listed.filter((name) => !isReserved(`/${name}/`))).toEqual([]);
    const taken = [
      ...routesOfSites.map(firstSegmentOf).filter((name) => name !== ''),
      'index',
      'index.html',
      '404',
      'robots.txt',
      'sitemap.xml',
    ];
    expect(taken.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe('the schema that editors read', () => {
  it('takes a plain date for what it is', () => {
    const { properties = {} } = z.toJSONSchema(articleSchema, { io: 'input' });
    expect(properties['published']).toMatchObject({ type: 'string' });
    expect(properties['published']).not.toHaveProperty('format');
  });

  it('describes every field, so that an editor can explain it', () => {
    const { properties = {} } = z.toJSONSchema(articleSchema, { io: 'input' });
    for (const [name, field] of Object.entries(properties)) expect(field, name).toHaveProperty('description');
  });
});

const guidesWithPaths = ['README.md', 'CONTRIBUTING.md', '.github/HOSTING.md', 'src/README.md', 'tests/README.md', 'tests/bench/README.md'];

it.each([
  ['README.md', 1350],
  ['CONTRIBUTING.md', 2150],
])('%s has at most %i words: what else is to be said belongs on another page', (file, most) => {
  expect(readFileSync(file, 'utf8').split(/\s+/).length).toBeLessThanOrEqual(most);
});

it.each(guidesWithPaths)('every path that %s names is there', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/`((?:\.github|src|tests|content)\/[\w./[\]-]*)`|\]\(([\w./-]+)(?:#[\w-]+)?\)/g)].map(([, path, link]) =>
    link === undefined ? (path ?? '') : join(dirname(file), link),
  );
  expect(named.length).toBeGreaterThan(1);
  // All else in content/ belongs to the publication, and stands in the guides as an example.
  const engine = named.filter((path) => !path.startsWith('content/') || path === 'content/README.md');
  expect(engine.filter((path) => !existsSync(path))).toEqual([]);
});

it.each([...guidesWithPaths, 'content/README.md'])('every heading that a link of %s names is there', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/\]\(([\w./-]*\.md|)#([\w-]+)\)/g)].map(([, path = '', heading = '']) => ({
    page: path === '' ? file : join(dirname(file), path),
    heading,
  }));
  expect(named.filter(({ page, heading }) => !headingsOf(page).includes(heading))).toEqual([]);
});

/** As GitHub makes anchors of them: in small letters, without signs, a hyphen for each space. */
function headingsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(guidesWithPaths)('every module that %s names without its folder is there', (file) => {
  const modules = globSync('{src,tests}/**/*.{ts,astro,css}').map((path) => `/${path}`);
  const named = [...readFileSync(file, 'utf8').matchAll(/`((?:[\w-]+\/)*[\w.-]+\.(?:ts|astro|css))`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !modules.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
});

it.each(['README.md', 'CONTRIBUTING.md', '.github/HOSTING.md', 'content/README.md'])('every command that %s names is there', (file) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?((?<=run )[\w:-]+|test\b)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it('every package of the project has its line of why', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const {
    dependencies,
    devDependencies,
    optionalDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(names.filter((name) => !contributing.includes(`\`${name.replace(/^@types\/.*/, '@types/*')}\``))).toEqual([]);
});
