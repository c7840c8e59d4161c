/** What a file says of places and persons. The same code for every format: each form of notes is searched for wherever it can lie. */
import { byteRuns, TooLarge } from './byte-runs.ts';
import { exifNotes } from './exif-notes.ts';
import { iptcNotes } from './iptc-notes.ts';
import { joined, type Notes } from './notes.ts';
import { xmpNotes } from './xmp-notes.ts';

/** Undefined where the notes are packed and unfold to more than any note is. */
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

/** Telephones note in a film where it was taken: `©xyz` for the 3GPP, a key of its own for Apple. */
function filmNotes(bytes: Buffer): Notes {
  const isFilm = /^(?:ftyp|moov|mdat|wide|free)$/.test(bytes.toString('latin1', 4, 8));
  const tells = isFilm && (bytes.includes('\u00a9xyz', 0, 'latin1') || bytes.includes('com.apple.quicktime.location.ISO6709'));
  return { coordinates: tells, places: [], persons: [] };
}
