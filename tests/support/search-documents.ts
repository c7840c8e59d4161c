/** The search documents of a publication, without building its site. */
import { buildPublication } from '../../src/model/publication.ts';
import { shardDocuments } from '../../src/search/shard-documents.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { openReadingResources } from '../../src/reading/reading-resources.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { testMoment } from './built-sites.ts';

/** `content`: the content folder. Scripted articles are left out, because they would have to be rendered. */
export async function documentsOf(content: string): Promise<readonly SearchDocument[]> {
  const workspace = workspaceOf(process.cwd(), { content });
  const caches = await openReadingResources(workspace);
  const read = await readContent({ content, public: workspace.public, ...caches });
  const publication = read.content && buildPublication(read.content, { now: Date.parse(testMoment), drafts: false }).publication;
  if (!publication) throw new Error(`The publication in ${content} cannot be read.`);
  const { documents } = await shardDocuments(
    { articles: publication.articles.filter(({ text }) => !text.facts.scripted) },
    { publication, bodies: caches.bodies, version: '', proseOfScripted: () => Promise.resolve('') },
  );
  return Array.fromAsync(documents());
}
