/**
 * Makes the pictures of tests/fixtures/review: plain squares, and one photograph with the notes of a camera.
 *
 *     node_modules/.bin/node tests/support/draw-review-pictures.ts
 */
import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, '../fixtures/review');

/** By path: size in pixels, and colour. */
const squares: readonly (readonly [path: string, width: number, height: number, colour: string])[] = [
  ['authors/ada-quill.png', 320, 320, '#bf310b'],
  ['articles/dock.png', 960, 540, '#5e554b'],
  ['articles/the-quiet-port/crane.png', 640, 800, '#1a1613'],
  ['articles/the-quiet-port/bollard.png', 24, 24, '#bf310b'],
  ['articles/canarydraftxyz.png', 64, 64, '#111111'],
  ['articles/power/canaryscheduledxyz.png', 64, 64, '#222222'],
];

for (const [path, width, height, background] of squares) {
  await sharp({ create: { width, height, channels: 3, background } })
    .png({ palette: true })
    .toFile(join(folder, path));
}

/** A place that must not be published. */
const whereItWasTaken = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 2640/100', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 4000/100' };

// Stored sideways with an orientation tag: 1200 × 800 as shown.
await sharp({ create: { width: 800, height: 1200, channels: 3, background: '#cfc6b7' } })
  .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'canaryexifxyz' }, IFD3: whereItWasTaken } })
  .jpeg({ quality: 60 })
  .toFile(join(folder, 'articles/the-quiet-port/harbour.jpg'));
