/** Reads texts that are about to be written, as `check` reads them from the disk: it finds their bodies and readings in the caches then. */
import type { BodyCache } from '../../cache/body-cache.ts';
import type { ContentCaches } from '../../cache/content-caches.ts';
import { namesTables } from '../../reading/texts/read-tables.ts';
import type { TextRules } from '../../reading/texts/read-written-text.ts';
import { type NewReading, readOpened } from '../../reading/texts/restore-text.ts';
import { type TextKindName, textKinds } from '../../reading/texts/text-kinds.ts';
import type { SiteFields } from '../../schema/site.ts';

export interface TextAhead extends Pick<TextRules, 'onParsed'> {
  /** From the content folder. */
  readonly path: string;
  /** Of the whole file. */
  readonly text: string;
}

/** Undefined for a text whose reading depends on other files. */
export type ReadAhead = (kind: TextKindName, text: TextAhead) => Promise<NewReading<unknown> | undefined>;

/** `site`: the settings that the publication will have. Without `caches`, nothing is cached. */
export function readAhead(site: SiteFields | undefined, caches: ContentCaches | undefined): ReadAhead {
  const { bodies = nowhere, readings } = caches ?? {};
  return async (kind, { path, text, onParsed }) =>
    namesTables(text)
      ? undefined
      : readOpened(
          textKinds[kind],
          { path, bytes: Buffer.from(text), tables: new Map() },
          { folder: '', files: new Set(), site, bodies, readings, onParsed },
        );
}

const nowhere: BodyCache = {
  keyOf: () => '',
  has: () => Promise.resolve(false),
  restore: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
};
