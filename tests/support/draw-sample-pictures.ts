/**
 * Makes the pictures of the sample publication, and writes them beside the articles that show them:
 *
 *     node_modules/.bin/node tests/support/draw-sample-pictures.ts
 *
 * The same code gives the same pictures, so they must be made again only after a change of this code.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { drawBorder } from './sample-pictures/border.ts';
import { drawCorrection } from './sample-pictures/correction.ts';
import { drawHorn } from './sample-pictures/horn.ts';
import { atNight, renderSvg, type Picture } from './sample-pictures/ink.ts';
import { drawMeter } from './sample-pictures/meter.ts';
import { drawNightItStopped, drawOstlowBeforeSeven, drawOstlowBeforeSevenByNight } from './sample-pictures/ostlow.ts';
import { portraits } from './sample-pictures/portraits.ts';
import { drawStoreys } from './sample-pictures/storeys.ts';
import { drawWall } from './sample-pictures/wall.ts';

/** By path in the content folder. */
const pictures: ReadonlyMap<string, Picture> = new Map([
  ['articles/the-deal-that-would-not-close.png', drawHorn()],
  ['articles/the-town-that-keeps-the-hum/ostlow-before-seven.png', drawOstlowBeforeSeven()],
  ['articles/the-town-that-keeps-the-hum/ostlow-before-seven-by-night.png', drawOstlowBeforeSevenByNight()],
  ['articles/the-town-that-keeps-the-hum/four-times-the-machines.png', drawMeter()],
  ['articles/the-town-that-keeps-the-hum/what-the-wall-lets-in.png', drawWall()],
  ['articles/the-town-that-keeps-the-hum/the-night-it-stopped.png', drawNightItStopped()],
  ['articles/the-correction-is-the-story.png', drawCorrection()],
  ['articles/c-plus-plus-will-bury-us-politely.png', drawStoreys()],
  ['articles/c-plus-plus-will-bury-us-politely-by-night.png', atNight(drawStoreys())],
  ['articles/a-border-for-arithmetic.png', drawBorder()],
  ...[...portraits].flatMap(([slug, picture]) => [
    [`authors/${slug}.png`, picture] as const,
    [`authors/${slug}-by-night.png`, atNight(picture)] as const,
  ]),
]);

const content = join(import.meta.dirname, '../../content');

for (const [path, picture] of pictures) {
  const svg = Buffer.from(renderSvg(picture));
  const { size } = await sharp(svg).png({ palette: true, colours: 32, effort: 10 }).toFile(join(content, path));
  console.log(`${path}  ${Math.ceil(size / 1000)} kB`);
}
