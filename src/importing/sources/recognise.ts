/** Which kind of archive it is. */
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportSource } from '../imported-text.ts';
import { recogniseFeed } from './feed.ts';
import type { FieldMap } from './field-map.ts';
import { recogniseGhost } from './ghost/ghost.ts';
import { recogniseMarkdown } from './markdown/markdown-folder.ts';
import { recogniseMedium } from './medium.ts';
import { recogniseExport } from './own-export.ts';
import { recognisePlainText } from './plain-text.ts';
import { recogniseSubstack } from './substack.ts';
import { recogniseWordPress } from './wordpress/wordpress.ts';

export interface SourceChoices {
  readonly map: FieldMap;
  /** The pattern of old addresses. */
  readonly addresses?: string | undefined;
  /** The address of the old site. */
  readonly from?: string | undefined;
  /** Names of the categories that the publication has. */
  readonly categories: readonly string[];
}

type Recognise = (files: SourceFiles, choices: SourceChoices) => Promise<ImportSource | undefined>;

/** The first one that recognises the files reads them: those with a mark of their own come before Markdown, which may lie beside anything. */
const sources: readonly Recognise[] = [
  recogniseExport,
  recogniseWordPress,
  recogniseSubstack,
  recogniseMedium,
  recogniseGhost,
  recogniseMarkdown,
  recogniseFeed,
  recognisePlainText,
];

export async function recognise(files: SourceFiles, choices: SourceChoices): Promise<ImportSource | undefined> {
  for (const source of sources) {
    const found = await source(files, choices);
    if (found) return found;
  }
  return undefined;
}
