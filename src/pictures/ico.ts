/**
 * A PNG file → the same as an ICO file: a header of 22 bytes before it. Each program that shows icons reads PNG in them, as Windows does since Vista
 * (learn.microsoft.com/previous-versions/ms997538, and github.com/kaitai-io/kaitai_struct_formats/blob/master/image/ico.ksy).
 */

/** `side` in pixels, at most 255. Readers of a PNG take its colours from the PNG; the bits of a pixel are those of the most it can have here. */
export function icoOf(png: Uint8Array, side: number): Uint8Array {
  const header = Buffer.alloc(22);
  // ICONDIR: reserved, then 1 for an icon, and the number of pictures.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  // ICONDIRENTRY: width, height, two bytes of palettes, planes, bits of a pixel, length and place of the picture.
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
