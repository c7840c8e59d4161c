/** `node print-digest.ts FOLDER…` prints, for each content folder, a digest of all that its site would show: run under other zones and locales, it must print the same. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildPublication } from '../../src/model/publication.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodiesInMemory } from '../support/bodies-in-memory.ts';
import { everythingShown } from './everything-shown.ts';

for (const content of process.argv.slice(2)) {
  const { content: files, problems } = await readContent({ content, public: join(content, 'public'), bodies: bodiesInMemory() });
  const built = files && buildPublication(files, { now: Date.parse('2026-11-22T12:00:00Z'), drafts: true });
  const shown = built?.publication ? everythingShown(built.publication) : [...problems, ...(built?.problems ?? [])];
  console.log(createHash('sha256').update(JSON.stringify(shown)).digest('hex'));
}
