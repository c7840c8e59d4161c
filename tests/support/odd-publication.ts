/** Articles near the limits of `check`: all are valid, and none is usual. */
import sharp from 'sharp';

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const piece = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n${fields}---\n\n${body}\n`;

/** Texts that are long, deep, wide or unusual in form. */
const texts: Readonly<Record<string, string>> = {
  'long-word': piece('A'.repeat(300), 'a'.repeat(50_000)),
  'long-text': piece('Half a megabyte', 'A harbour is a promise that somebody "else" will come. '.repeat(10_000)),
  'many-links': piece(
    'Links',
    times(1500, (index) => `[${index}](/articles/empty/)\n\n`),
  ),
  'many-notes': piece('Notes', times(300, (index) => `A[^${index}]\n\n`) + times(300, (index) => `[^${index}]: B\n`)),
  'many-headings': piece(
    'Headings',
    times(1000, () => '## The same\n\nA.\n\n'),
  ),
  'deep-quotes': piece('Quotes', `${'> '.repeat(60)}Down here.`),
  'deep-lists': piece(
    'Lists',
    times(40, (depth) => `${'  '.repeat(depth)}- ${depth}\n`),
  ),
  'wide-table': piece('Columns', `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n|${'b|'.repeat(500)}\n`),
  'long-table': piece('Rows', `| a | b |\n|---|--:|\n${times(3000, (index) => `| ${index} | ${index} |\n`)}`),
  emoji: piece('👩‍👩‍👧 🏳️‍🌈', '😀 1️⃣ 🇪🇺', 'hashtags: ["🔥 sale", "C++", "__proto__", "constructor"]\n'),
  'right-to-left': piece('المرافئ الفارغة', 'المرفأ **هادئ** هذا العام.', 'lang: ar\n'),
  'many-sources': piece('Sources', 'A.', `sources:\n${times(300, (index) => `  - title: "Source ${index}"\n`)}`),
  'long-series': piece('Series', 'A.', `series: { name: ${JSON.stringify('Der lange Name '.repeat(8).trim())}, part: 999 }\n`),
  'old-addresses': piece('Old', 'A.', `aliases: [${JSON.stringify(`/${'é'.repeat(120)}/${'x'.repeat(240)}/`)}]\n`),
  empty: piece('Empty', ''),
  code: piece('Code', `\`\`\`html\n${'<script>'.repeat(700)}\n\`\`\`\n\n\`\`\`js\n${'1'.repeat(5000)}\n\`\`\``),
};

/** Valid pictures in every format and variant. */
async function pictures(): Promise<Readonly<Record<string, Uint8Array>>> {
  const noise = Buffer.from(Array.from({ length: 120 * 80 * 3 }, (_, index) => (index * 7919) % 251));
  const drawn = () => sharp(noise, { raw: { width: 120, height: 80, channels: 3 } });
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#bf310b' } })
      .png()
      .toBuffer();
  const jpeg = await drawn().jpeg().toBuffer();
  return {
    'progressive.jpg': await drawn().jpeg({ progressive: true }).toBuffer(),
    'four-inks.jpg': await drawn().toColourspace('cmyk').jpeg().toBuffer(),
    'turned.jpg': await drawn().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'turned.png': await drawn().withMetadata({ orientation: 8 }).png().toBuffer(),
    'turned.webp': await drawn().withMetadata({ orientation: 5 }).webp().toBuffer(),
    'sixteen-bits.png': await drawn().toColourspace('rgb16').png().toBuffer(),
    'with-more-behind.jpg': Buffer.concat([jpeg, Buffer.from('more')]),
    'called-otherwise.png': jpeg,
    'a & b, c;d=e [f] (g) {h} !$`~^|@*+.png': await flat(3, 2),
    "somebody's.png": await flat(1, 1),
    '港.png': await flat(2, 9000),
    [`${'n'.repeat(196)}.png`]: await flat(9000, 2),
  };
}

/** By path from the content folder. */
export async function oddPublication(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const files: Record<string, string | Uint8Array> = {
    'site.yaml':
      'name: The Tide\nurl: https://example.org/a/b/\nlanguage: en\ntimeZone: Pacific/Apia\ntagline: In and out\ndescription: On harbours.\nnumbering: monthly\n',
    'categories.yaml': `- slug: markets\n  name: Markets\n${nested(1, 9)}`,
    'authors/ada-quill.yaml': 'name: Ada Quill\n',
    'articles/windows.mdx': `\uFEFF${piece('Windows', 'One.\n\nTwo.').replaceAll('\n', '\r\n')}`,
  };
  for (const [slug, text] of Object.entries(texts)) files[`articles/${slug}.mdx`] = text;
  for (const [index, [name, bytes]] of Object.entries(await pictures()).entries()) {
    files[`articles/picture-${index}/${name}`] = bytes;
    const image = `image: { src: ${JSON.stringify(`./${name}`)}, alt: It is this }\n`;
    files[`articles/picture-${index}/index.mdx`] = piece(`Picture ${index}`, `<Figure src="./${name}" alt="It is this" />`, image);
  }
  return files;
}

/** Nested categories, as deep as disks allow for their pages. */
function nested(depth: number, deepest: number): string {
  const indent = '    '.repeat(depth - 1);
  const below = depth < deepest ? `${indent}  children:\n${nested(depth + 1, deepest)}` : '';
  return `${indent}- slug: ${'x'.repeat(78)}${depth}\n${indent}  name: Depth ${depth}\n${below}`;
}
