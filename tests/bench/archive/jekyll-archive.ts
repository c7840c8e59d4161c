/** A publication as an archive of Jekyll: texts of about 500 words, and among them what archives hold, HTML, Liquid, code, pictures. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { randomNumbers } from '../../support/random-edits.ts';
import { makeBody } from '../publication/body.ts';
import type { Piece, Publication } from '../publication/publication.ts';
import { anySentence, anyWord, capitalised } from '../publication/words.ts';
import { asHtml, fieldLines } from '../tools/piece-text.ts';

/** How many pictures there are, each in many pieces. */
const pictures = 200;

/** Makes the folder. */
export async function writeJekyllArchive(folder: string, { name, authors, pieces }: Publication): Promise<void> {
  for (const part of ['_posts', '_data', 'assets']) await mkdir(join(folder, part), { recursive: true });
  const settings = { title: name, url: 'https://bench.example', lang: 'en', timezone: 'Europe/London', permalink: 'pretty' };
  await writeFile(join(folder, '_config.yml'), fieldLines(settings));
  const people = authors.map(({ slug, name: whole }) => `${slug}:\n  name: ${whole}\n`);
  await writeFile(join(folder, '_data', 'authors.yml'), people.join(''));
  for (let index = 0; index < pictures; index++) await writeFile(join(folder, pictureAt(index)), await drawPicture(index));
  for (const [index, piece] of pieces.entries()) {
    const text = `---\n${fieldsOf(piece)}---\n\n${textOf(piece, index, pieces)}\n`;
    await writeFile(join(folder, '_posts', `${piece.day}-${piece.slug}.md`), text);
  }
}

function fieldsOf({ title, standfirst, authors, categories, hashtags }: Piece): string {
  return fieldLines({
    ...{ layout: 'post', title, excerpt: standfirst, author: authors, tags: hashtags.map(({ label }) => label) },
    categories: categories.map((path) => path.split('/').at(-1)),
  });
}

/** A half of the text that other benches have; every other piece links to an older one, one in five holds code, one in eight a picture. */
function textOf(piece: Piece, index: number, pieces: readonly Piece[]): string {
  const random = randomNumbers(piece.seed);
  const other = pieces[Math.floor(random() * pieces.length)] ?? piece;
  const half = makeBody(piece.seed, 0).slice(0, 4).map(asHtml);
  const parts: readonly (string | undefined)[] = [
    ...half,
    index % 2 === 0 ? `See [${anyWord(random)}]({% post_url ${other.day}-${other.slug} %}) and [more](/${other.slug}/).` : undefined,
    index % 5 === 0 ? `{% highlight js %}\nconst ${anyWord(random)} = "${anyWord(random)}";\n{% endhighlight %}` : undefined,
    index % 8 === 0 ? `![${anySentence(random)}](/${pictureAt(index % pictures)} "${capitalised(anyWord(random))}")\n{: .wide}` : undefined,
    index % 16 === 1 ? `{% include figure.html src="/${pictureAt(index % pictures)}" caption="${anySentence(random)}" %}` : undefined,
    index % 20 === 3 ? '{% youtube abcdefghijk %}' : undefined,
    index % 25 === 4 ? `<p>${anySentence(random)}<br><b>${anyWord(random)}</b>&nbsp;<!-- ${anyWord(random)} --></p>` : undefined,
    `[^1]: ${anySentence(random)}`,
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function pictureAt(index: number): string {
  return `assets/picture-${index}.png`;
}

/** No two have the same bytes. */
function drawPicture(index: number): Promise<Buffer> {
  const background = { r: index, g: 255 - index, b: 128 };
  return sharp({ create: { width: 640, height: 360, channels: 3, background } })
    .png()
    .toBuffer();
}
