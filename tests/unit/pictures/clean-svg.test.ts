/** What is published of a drawing: all that is seen, and nothing that was noted in it. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanSvg } from '../../../src/pictures/clean-svg.ts';
import { pictureNotes } from '../../../src/pictures/picture-notes.ts';

test('notes of programs and of persons are left out', async () => {
  const drawn = await cleanSvg(`<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawn by Ada in Lisbon -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  viewBox="0 0 9 9" inkscape:export-filename="/home/ada/plan.png" data-name="Ada"><metadata><x xmlns="http://purl.org/dc/elements/1.1/">Ada</x></metadata>
<inkscape:path>M 0 0</inkscape:path><defs><circle id="a" r="4"/></defs><use xlink:href="#a"/><style><![CDATA[ a > b { fill: red } ]]></style><text>a &lt; b &amp; “c”</text></svg>`);
  expect(drawn).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n' +
      '<defs><circle id="a" r="4"/></defs><use xlink:href="#a"/><style> a &gt; b { fill: red } </style><text>a &lt; b &amp; “c”</text></svg>',
  );
});

test('comments in style say nothing', async () => {
  const drawn = await cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" fill="/* by Ada */ red" aria-label="a /* b */">
<style>/* Drawn by Ada, 12 Dock Street */ .a/* Ada */.b { font-family: "/* c */" }<!-- Ada --><![CDATA[/* Ada ]]>*/</style><g style="fill:/* Ada */red"/></svg>`);
  expect(drawn).toBe(`<svg xmlns="http://www.w3.org/2000/svg" fill="/**/ red" aria-label="a /* b */">
<style>/**/ .a/**/.b { font-family: &quot;/* c */&quot; }/**/</style><g style="fill:/**/red"/></svg>`);
});

test('what is drawn is the same', async () => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><title>T</title><g fill="#c00"><rect x="2" y='3' width="9" height="9"/></g>
    <path d="M20 2 l 10 10 z"/><!-- x --></svg>`;
  const pixels = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).raw().toBuffer();
  expect(await pixels(await cleanSvg(text))).toEqual(await pixels(text));
});

test('a picture inside it loses its notes too', async () => {
  const exif = { IFD0: { Artist: 'Ada Quill' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } };
  const jpeg = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
  expect(pictureNotes(jpeg)?.persons).not.toEqual([]);
  const image = `<image width="2" height="2" href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`;
  const drawn = await cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2">${image}</svg>`);
  const [, inside = ''] = /base64,([^"]*)/.exec(drawn) ?? [];
  expect(pictureNotes(Buffer.from(inside, 'base64'))).toEqual({ coordinates: false, places: [], persons: [] });
});

test('letters of a picture that are only a text stay a text', async () => {
  const text = '<svg xmlns="http://www.w3.org/2000/svg"><text id="data:image/png;base64,AAAA">data:image/bmp;base64,AAAA</text></svg>';
  expect(await cleanSvg(text)).toBe(text);
});

test('one that does more than draw is never an answer', async () => {
  await expect(cleanSvg('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')).rejects.toThrow(
    'line 1: This drawing holds onload',
  );
});
