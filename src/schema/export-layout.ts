/** The folder that `npm run export` writes, as far as an import must know it. */
import { z } from 'astro/zod';

/** The file by which an export is recognised. */
export const exportMarker = 'broadside-export.json';
/** Goes up when an older import could not read the folder. */
export const exportLayout = 1;

/** Pieces that hold code: each in a folder here. */
export const scriptedFolder = 'scripted';

export const exportMarkerSchema = z.object({
  layout: z.literal(exportLayout),
  /** Where each text and picture lay: its path in the export → its path from the content folder. */
  files: z.record(z.string(), z.string()),
  /** The digest of each file, so that none is replaced that somebody changed: by path in the export. */
  digests: z.record(z.string(), z.string()),
  /** Addresses of pieces whose text is not among the Markdown, because it holds code. */
  scripted: z.array(z.string()),
});

export type ExportMarker = z.output<typeof exportMarkerSchema>;
