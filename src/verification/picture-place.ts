/** Whether a picture tells where it was taken. */
import ExifReader from 'exifreader';

/** Endings of pictures made of points that can carry such a note. */
export const rasterPicture = /\.(avif|gif|heic|heif|jpe?g|jxl|png|tiff?|webp)$/i;

const place = /GPS(Latitude|Longitude)/;

/** False for a file that is no picture, or that says nothing of itself. */
export async function tellsPlace(bytes: Uint8Array): Promise<boolean> {
  try {
    const { gps = {}, xmp = {}, pngText = {} } = await ExifReader.load(Buffer.from(bytes), { expanded: true, async: true });
    // Some programs write XMP into a PNG as a text like any other.
    const texts = Object.values(pngText).map((tag) => String(tag?.description));
    return Object.keys(gps).length > 0 || [...Object.keys(xmp), ...texts].some((text) => place.test(text));
  } catch {
    // It has no such notes, or none that can be read.
    return false;
  }
}
