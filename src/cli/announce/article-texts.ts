/** The plain texts that the records of a publication hold. */
import { loadBody } from '../../cache/body-cache.ts';
import { openBodies } from '../../cache/open-caches.ts';
import { mapConcurrently } from '../../disk/map-concurrently.ts';
import type { Publication } from '../../model/publication.ts';
import { textIn, textsOfRecords } from '../../views/bluesky/record-texts.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Bodies of many kilobytes, each a file. */
const bodiesAtOnce = 16;

/** By the id of the article. */
export async function articleTexts(publication: Publication, workspace: Workspace): Promise<ReadonlyMap<string, string>> {
  const bodies = await openBodies(workspace);
  return new Map(
    await mapConcurrently(textsOfRecords(publication), bodiesAtOnce, async ({ id, text }) => {
      const { plainText } = await loadBody(bodies, text.bodyKey);
      return [id, textIn(plainText)] as const;
    }),
  );
}
