/** Whether a picture tells where it was taken. */
import ExifReader from 'exifreader';

/** Endings of pictures made of points that can carry such a note. */
export const rasterPicture = /\.(avif|gif|heic|heif|jpe?g|jxl|png|tiff?|webp)$/i;

/** False for a file that is no picture, or that says nothing of itself. */
export function tellsPlace(bytes: Uint8Array): boolean {
  try {
    const { gps, xmp } = ExifReader.load(Buffer.from(bytes), { expanded: true });
    return (gps !== undefined && Object.keys(gps).length > 0) || Object.keys(xmp ?? {}).some((name) => /GPS(Latitude|Longitude)/.test(name));
  } catch {
    // It has no such notes, or none that can be read.
    return false;
  }
}
