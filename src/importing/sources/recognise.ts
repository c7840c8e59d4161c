/** Which kind of archive it is. */
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportSource } from '../imported-text.ts';
import type { FieldMap } from './field-map.ts';
import { recogniseMarkdown } from './markdown/markdown-folder.ts';
import { recogniseExport } from './own-export.ts';
import { recognisePlainText } from './plain-text.ts';
import { recogniseWordPress } from './wordpress/wordpress.ts';

export interface SourceChoices {
  readonly map: FieldMap;
  /** The pattern of old addresses. */
  readonly addresses?: string | undefined;
  /** Names of the categories that the publication has. */
  readonly categories: readonly string[];
}

type Recognise = (files: SourceFiles, choices: SourceChoices) => Promise<ImportSource | undefined>;

/** The first one that recognises the files reads them. */
const sources: readonly Recognise[] = [recogniseExport, recogniseWordPress, recogniseMarkdown, recognisePlainText];

export async function recognise(files: SourceFiles, choices: SourceChoices): Promise<ImportSource | undefined> {
  for (const source of sources) {
    const found = await source(files, choices);
    if (found) return found;
  }
  return undefined;
}
