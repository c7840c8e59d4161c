/** Finds notes about places and persons in a file. The code is the same for every format: each kind of notes is searched for anywhere. */
import { byteRuns, TooLarge } from './byte-runs.ts';
import { exifNotes } from './exif-notes.ts';
import { iptcNotes } from './iptc-notes.ts';
import { joined, type Notes } from './notes.ts';
import { xmpNotes } from './xmp-notes.ts';

/** Undefined if compressed notes decompress to more than any note has. */
export function pictureNotes(file: Uint8Array): Notes | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    const notes = byteRuns(bytes).flatMap((run) => [exifNotes(run), iptcNotes(run), xmpNotes(run)]);
    return joined([...notes, filmNotes(bytes)]);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** Phones write the place into a film: `©xyz` in 3GPP, a separate key for Apple. */
function filmNotes(bytes: Buffer): Notes {
  const isFilm = /^(?:ftyp|moov|mdat|wide|free)$/.test(bytes.toString('latin1', 4, 8));
  const tells = isFilm && (bytes.includes('\u00a9xyz', 0, 'latin1') || bytes.includes('com.apple.quicktime.location.ISO6709'));
  return { coordinates: tells, places: [], persons: [] };
}
