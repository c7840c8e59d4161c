/** A small publication with each thing that a later build has to notice, and the edits before that build. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { copyPublication } from './built-sites.ts';
import { exif, toldPictures } from './told-pictures.ts';

export const newTitle = 'A title that was not there before';

/** In pixels. */
const iconSide = 200;

export const iconColours = { before: '#b42222', after: '#2244bb' } as const;

/** The same before and after the edits: a changed script would cause all pages to be rendered again. */
const script = '<script>document.title = `${document.querySelectorAll("p").length} ships`;</script>';

/** A picture that a component imports: in a smaller size, and as it is. */
const importing = "---\nimport { Image } from 'astro:assets';\nimport dock from './the dock.png';\n---\n";
const imported = '<Image src={dock} alt="The dock" width={30} />\n<img src={dock.src} alt="The dock" width="90" height="60" />\n';

/**
 * Has a table beside an article, pictures, and scripted articles, one of which is a draft. Must be below the project, as `writeScripted` explains.
 */
export async function writeRebuilt(folder: string): Promise<string> {
  const content = await copyPublication('tests/fixtures/minimal', folder);
  const articles = join(content, 'articles');
  const first = join(articles, 'first-piece.mdx');
  await writeFile(first, `${await readFile(first, 'utf8')}\n<BarChart data="./berths.csv" caption="Ships in May." />\n`);
  await writeFile(join(articles, 'berths.csv'), 'berth,ships\nNorth quay,17\n');
  const inside = (await readFile(first, 'utf8')).replace('data="./berths.csv"', 'data={[["a", "b"], ["c", 1]]}');
  await writeFile(join(articles, 'another.mdx'), inside);
  await writePictures(join(articles, 'pictures'));

  await appendFile(join(content, 'site.yaml'), 'scriptedArticles: true\nicon: ./icon.png\n');
  await writeIcon(content, iconColours.before);
  await appendFile(join(content, 'categories.yaml'), '- slug: counts\n  name: Counts\n');
  await writeScripted(articles, 'counted', 'published: 2025-01-31', `${importing}<p>seventeen ships</p>\n${imported}${script}\n`);
  const dock = sharp({ create: { width: 90, height: 60, channels: 3, background: '#24b' } });
  await writeFile(join(articles, 'counted', 'the dock.png'), await dock.withExif(exif).png().toBuffer());
  const style = `<style is:global>${Array.from({ length: 400 }, (_, index) => `.canarystyle-${index} { order: ${index}; }`).join('\n')}</style>`;
  await writeScripted(articles, 'canarypiece', 'draft: true', `<p>canarywords</p>\n${style}\n`);
  return content;
}

/** Edits a number of the table, the title of one article, the component of a third one, and the icon. Returns the new `another.mdx`. */
export async function editRebuilt(content: string): Promise<string> {
  const articles = join(content, 'articles');
  await writeIcon(content, iconColours.after);
  await writeFile(join(articles, 'berths.csv'), 'berth,ships\nNorth quay,4711\n');
  await writeScripted(articles, 'counted', 'published: 2025-01-31', `${importing}<p>eighteen ships</p>\n${imported}${script}\n`);
  const other = join(articles, 'another.mdx');
  const edited = (await readFile(other, 'utf8')).replace(/^title:.*$/m, `title: ${newTitle}`);
  await writeFile(other, edited);
  return edited;
}

async function writeIcon(content: string, background: string): Promise<void> {
  const icon = sharp({ create: { width: iconSide, height: iconSide, channels: 3, background } });
  await writeFile(join(content, 'icon.png'), await icon.withExif(exif).png().toBuffer());
}

/** An article that imports a component. Astro finds the script of a component only if its file is below the project or beside it. */
async function writeScripted(articles: string, name: string, fields: string, tally: string): Promise<void> {
  const head = `title: Counted\nauthors: [ada-quill]\ncategories: [counts]\nscripted: true\n${fields}`;
  await mkdir(join(articles, name), { recursive: true });
  await writeFile(join(articles, name, 'index.mdx'), `---\n${head}\n---\n\nimport Tally from './Tally.astro';\n\n<Tally />\n`);
  await writeFile(join(articles, name, 'Tally.astro'), tally);
}

/** An article with pictures that hold a location, in each form and in SVG, and with one that is too tall for WebP, the format of all pictures. */
async function writePictures(folder: string): Promise<void> {
  const told = Object.entries(await toldPictures()).filter(([name]) => !/icon|jxl|tiff/.test(name));
  const tall = await sharp({ create: { width: 40, height: 17_000, channels: 3, background: '#b42' } })
    .withExif(exif)
    .png()
    .toBuffer();
  const pictures = [
    ...told.map(([name, bytes], index) => [`told-${index}.${/drawing/.test(name) ? 'svg' : 'png'}`, bytes] as const),
    ['tall.png', tall] as const,
  ];
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of pictures) await writeFile(join(folder, name), bytes);
  const shown = pictures.map(([name]) => `![The dock, seen from picture ${name.replace(/\.\w+$/, '')}](./${name})\n`);
  const fields =
    'title: Pictures\npublished: 2026-02-03\nauthors: [ada-quill]\ncategories: [markets]\nimage:\n  src: ./told-0.png\n  alt: The dock';
  await writeFile(join(folder, 'index.mdx'), `---\n${fields}\n---\n\n${shown.join('\n')}`);
}
