/** Each limit, as the guide for writers lists it, and what is said of more. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { nearSlugs } from '../../../src/model/checks/near-slugs.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { limits } from '../../../src/schema/limits.ts';
import { guesser } from '../../../src/schema/nearest.ts';
import { decodeSvg } from '../../../src/reading/pictures/decode-svg.ts';
import { decodePicture } from '../../../src/reading/pictures/decode-picture.ts';
import { readPicture } from '../../../src/reading/pictures/read-picture.ts';
import { decodeText } from '../../../src/reading/read-text.ts';
import { readYaml } from '../../../src/reading/yaml/read-yaml.ts';
import { problems } from '../../support/make-publication.ts';
import { animation } from '../../support/told-pictures.ts';
import { htmlOf, problemsOf } from '../markdown/compile.ts';

type Name = keyof typeof limits;

describe('the guide lists every limit', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const [, section = ''] = guide.split(/^### Limits$/m);
  const rows = [...(section.split(/^#{1,3} /m)[0] ?? '').matchAll(/^\| (.*) \| (.*) \| (.*) \|$/gm)].slice(1).map(([row]) => row);

  it('with how much fits, and why', () => {
    expect(rows.filter((row) => !row.startsWith('|---'))).toEqual(
      Object.values(limits).map(({ of, shown, why }) => `| ${of} | ${shown} | ${why} |`),
    );
  });
});

const over = (name: 'lines' | 'paragraphs' | 'items' | 'chartBars' | 'events' | 'chartRows' | 'tableRows'): number => limits[name].most + 1;
const rows = (count: number, row: (index: number) => string): string => Array.from({ length: count }, (_, index) => row(index)).join('');
const chart = (name: string, table: string): string => `<${name} caption="A." alt="B." data={[${table}]} />`;
const readFields = (field: string, yaml: string): readonly string[] =>
  readYaml({ path: 'a.mdx', yaml, firstLine: 2, field }).problems.map(({ message, fix }) => `${message} ${fix}`);
const saidOf = (fields: object): readonly string[] =>
  articleSchema
    .safeParse({ title: 'A', draft: true, authors: ['a'], categories: ['a'], ...fields })
    .error?.issues.map(({ message }) => message) ?? [];

/** What is said of each thing that is just too large, as the rule says it that a build asks. */
const beyond: Readonly<Record<Name, () => unknown>> = {
  fileBytes: () => decodeText(new Uint8Array(limits.fileBytes.most + 1).fill(97), 'a.mdx').problems.map(({ message }) => message),
  fieldBytes: () => readFields('frontmatter', `title: ${'a'.repeat(limits.fieldBytes.most)}`),
  fieldsOfGroup: () =>
    readFields(
      'file',
      rows(limits.fieldsOfGroup.most + 1, (index) => `k${index}: a\n`),
    ),
  pictureBytes: () => decodePicture(Buffer.alloc(limits.pictureBytes.most + 1)),
  svgBytes: () => decodeSvg(Buffer.alloc(limits.svgBytes.most + 1)),
  pictureName: () => readPicture('tests/fixtures/review/articles/dock.png', `articles/${'n'.repeat(197)}.png`),
  picturePixels: async () => {
    const create = { width: 50_001, height: 1000, channels: 3, background: 'red' } as const;
    return decodePicture(await sharp({ create, limitInputPixels: false }).jpeg().toBuffer());
  },
  frames: async () => decodePicture(await animation(5002)),
  movingPixels: async () => decodePicture(await animation(102, 1000)),
  lines: () => problemsOf('a\n'.repeat(over('lines'))),
  paragraphs: () => problemsOf('a\n\n'.repeat(over('paragraphs'))),
  signs: () => problemsOf(`${'\\*'.repeat(100)}\n\n`.repeat(limits.signs.most / 200 + 1)),
  bars: () => problemsOf(`a|b\n-|-\n${'|'.repeat(limits.bars.most)}`),
  depth: () => problemsOf('>'.repeat(limits.depth.most + 1)),
  paragraphSigns: () => problemsOf('['.repeat(Math.sqrt(limits.paragraphSigns.most) + 1)),
  looseLines: () => problemsOf(`- a\n${'b\n'.repeat(Math.sqrt(limits.looseLines.most) + 1)}`),
  closedBlocks: () => problemsOf('- a\n\nb\n\n'.repeat(2000)),
  braces: () => problemsOf(`{[\n${'1,\n\n'.repeat(12_000)}]}`),
  openTags: () => problemsOf(`a ${'<a b="x'.repeat(4000)}`, { file: 'articles/a.md' }),
  openModule: () => problemsOf(`export const a = [\n${'1,\n\n'.repeat(limits.openModule.most + 1)}`, { scripted: true }),
  cells: () => problemsOf(`|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'|b|\n'.repeat(4)}`),
  items: () => problemsOf('- a\n'.repeat(over('items'))),
  colouring: () => htmlOf(`\`\`\`js\n${'const a = 1;\n'.repeat(600)}\`\`\``).slice(0, 45),
  chartBars: () =>
    problemsOf(chart('BarChart', `["a", "b"],${rows(over('chartBars'), (index) => `["${index}", 1],`)}`).replace('alt="B." ', '')),
  events: () =>
    problemsOf(chart('Timeline', `["a", "b"],${rows(over('events'), (index) => `[${1900 + index}, "b"],`)}`).replace('alt="B." ', '')),
  curves: () => problemsOf(chart('LineChart', `["x",${rows(9, (index) => `"${index}",`)}],${rows(2, (x) => `[${x},${'1,'.repeat(9)}],`)}`)),
  chartRows: () => problemsOf(chart('LineChart', `["x", "y"],${rows(over('chartRows'), (x) => `[${x}, 1],`)}`)),
  tableRows: () => problemsOf(chart('LineChart', `["x", "y"],${rows(over('tableRows'), (x) => `[${x}, 1],`)}`)),
  tableColumns: () => problemsOf(chart('LineChart', `[${rows(101, (index) => `"${index}",`)}],[${'1,'.repeat(101)}]`)),
  slugBytes: () => saidOf({ slug: 'a'.repeat(81) }),
  nameBytes: () => saidOf({ aliases: [`/${'a'.repeat(241)}/`] }),
  pathBytes: () => saidOf({ aliases: ['/aaaaaaaaa'.repeat(101)] }),
  categoryBytes: () => problems({ categories: [deep(11), { slug: 'markets', name: 'Markets' }] }),
  looks: () => {
    const guess = guesser(rows(limits.looks.most / 2, (index) => `${index} `).split(' '));
    return [guess('1x'), guess('2x')];
  },
  alike: () => {
    const family = Array.from({ length: 30 }, (_, index) => `harbou${String.fromCodePoint(0x3b1 + index)}`);
    return nearSlugs(new Map(family.map((slug) => [slug, 1]))).get(family[29] ?? '')?.slug;
  },
};

function deep(levels: number): { slug: string; name: string; children: ReturnType<typeof deep>[] } {
  return { slug: 'x'.repeat(75), name: 'X', children: levels > 1 ? [deep(levels - 1)] : [] };
}

it.each(Object.entries(beyond))('more than fits: %s', { timeout: 60_000 }, async (_name, look) => {
  expect(await look()).toMatchSnapshot();
});
