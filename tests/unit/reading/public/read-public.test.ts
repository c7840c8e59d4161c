/** What is published as it is, is looked at before. */
import { expect, test } from 'vitest';
import { FileMemory } from '../../../../src/reading/file-memory.ts';
import { type PublicFile, readPublic } from '../../../../src/reading/public/read-public.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { plain, toldPictures, xmpPacket } from '../../../support/told-pictures.ts';

const found = async (files: Readonly<Record<string, string | Buffer>>) => {
  const { problems, warnings } = await readPublic(await temporaryFolder(files), new FileMemory());
  return {
    problems: problems.map(({ file, message }) => `${file}: ${message}`),
    warnings: warnings.map(({ file, message }) => `${file}: ${message}`),
  };
};

test.each(Object.entries(await toldPictures()))('%s is not published by accident', async (_way, bytes) => {
  const { problems, warnings } = await found({ 'files/A.BIN': bytes });
  expect(problems).toEqual([
    expect.stringMatching(/^\/public\/files\/A\.BIN: The (picture tells where it was taken|notes in this file name a place: "Lübeck")\.$/),
  ]);
  expect(warnings).toContain('/public/files/A.BIN: The notes in this file name a person: "Ada Quill".');
});

test('a picture that names only a person is a warning', async () => {
  const bytes = await plain
    .clone()
    .withExif({ IFD0: { Artist: 'Ada Quill' } })
    .png()
    .toBuffer();
  expect(await found({ 'a.png': bytes })).toEqual({
    problems: [],
    warnings: ['/public/a.png: The notes in this file name a person: "Ada Quill".'],
  });
});

test.each([
  ['a comment', '<!-- drawn by Zelda Quill -->', 'drawn by Zelda Quill'],
  ['a comment in its style', '<style>a { fill: red } /* Zelda Quill */</style>', 'Zelda Quill'],
  ['a comment in the style of a shape', '<g style="fill: red /* Zelda */"/>', 'Zelda'],
  ['the path of a file', '<g inkscape:export-filename="/home/zelda/a.png"/>', '/home/zelda/a.png'],
  ['the name of a file', '<g sodipodi:docname="Zelda.svg"/>', 'Zelda.svg'],
  ['a path of Windows', '<g inkscape:other="C:\\Users\\zelda"/>', 'C:\\Users\\zelda'],
])('a drawing that says something in %s is a warning', async (_where, inside, said) => {
  const names =
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"';
  const svg = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" ${names} viewBox="0 0 9 9">${text}</svg>`;
  const plain = '<!-- Generator: Adobe Illustrator 27 --><style>a { x: "/* Zelda */" }</style><g inkscape:label="Layer 1"/>';
  expect(await found({ 'a.svg': svg(inside), 'b.svg': svg(plain) })).toEqual({
    problems: [],
    warnings: [`/public/a.svg: This drawing says, where only its file is read: "${said}".`],
  });
});

test('the author of a document is no news, the place of a photograph in it is', async () => {
  const { 'Exif in jpeg': photograph, 'XMP in png': notes } = await toldPictures();
  const pdf = (...inside: readonly (Buffer | undefined)[]) =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), ...inside.flatMap((one) => one ?? [])]);
  expect(await found({ 'a.pdf': pdf(Buffer.from(xmpPacket('', '<dc:creator>Ada Quill</dc:creator>'))) })).toEqual({
    problems: [],
    warnings: [],
  });
  expect((await found({ 'a.pdf': pdf(photograph), 'b.pdf': pdf(notes) })).problems).toHaveLength(2);
});

test('a page is read in each encoding that a browser knows by its first bytes', async () => {
  const html = '\uFEFF<!doctype html><script>alert(1)</script>';
  const wide = Buffer.from(html, 'utf16le');
  const { warnings } = await found({ 'a.html': html, 'b.html': wide, 'c.html': Buffer.from(wide).swap16() });
  expect(warnings.map((warning) => warning.slice(0, 14))).toEqual(['/public/a.html', '/public/b.html', '/public/c.html']);
});

test('of many pages with code the first are named, the others counted', async () => {
  const pages = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`old/${index + 10}.html`, '<script>']));
  const { warnings } = await found(pages);
  expect(warnings).toHaveLength(6);
  expect(warnings.at(-1)).toBe('/public: 25 more pages of your own hold what the security policy of the site would not let in.');
});

test('what has not changed is not read again', async () => {
  const folder = await temporaryFolder({ 'a.html': '<script>' });
  const memory = new FileMemory<PublicFile>();
  const { warnings } = await readPublic(folder, memory);
  expect((await readPublic(folder, memory)).warnings[0]).toBe(warnings[0]);
  expect(warnings).toHaveLength(1);
});
