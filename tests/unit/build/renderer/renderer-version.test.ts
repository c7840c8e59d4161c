/** Whatever the code of a scripted article may use makes another renderer; what only decides views makes none. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { scriptedVersion } from '../../../../src/build/renderer/renderer-version.ts';
import { article, publication } from '../../../support/make-publication.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const address = { origin: 'https://example.org', base: '/', language: 'en' };
const [plain, scripted] = [false, true].map((isScripted) => {
  const { articles } = publication({ articles: [article('counted')] });
  return { articles: articles.map((one) => ({ ...one, text: { ...one.text, facts: { ...one.text.facts, scripted: isScripted } } })) };
});

afterEach(() => void vi.unstubAllEnvs());

async function folders() {
  const root = await temporaryFolder({
    'content/articles/counted.mdx': 'One',
    'content/articles/Tally.astro': '<p/>',
    'content/site.yaml': '',
  });
  return { root, content: join(root, 'content') };
}

test('without a scripted article it is the same for every publication', async () => {
  const [one, other] = [await folders(), await folders()];
  expect(await scriptedVersion(plain!, address, one)).toBe(await scriptedVersion(plain!, { ...address, language: 'de' }, other));
});

test('a file beside the texts, a variable, the folder and the address count; texts of others do not', async () => {
  const here = await folders();
  const version = () => scriptedVersion(scripted!, address, here);
  const first = await version();
  expect(await version()).toBe(first);
  await writeFile(join(here.content, 'articles', 'other.mdx'), 'Two');
  await writeFile(join(here.content, 'site.yaml'), 'name: Another');
  expect(await version()).toBe(first);

  const seen = [first, await scriptedVersion(scripted!, { ...address, origin: 'https://other.example' }, here)];
  seen.push(await scriptedVersion(scripted!, address, await folders()));
  await writeFile(join(here.content, 'articles', 'Tally.astro'), '<b/>');
  seen.push(await version());
  await writeFile(join(here.content, 'articles', 'imported.css'), 'p { color: red }');
  seen.push(await version());
  await writeFile(join(here.root, '.env'), 'PUBLIC_SHIPS=17');
  seen.push(await version());
  vi.stubEnv('PUBLIC_SHIPS', '18');
  seen.push(await version());
  expect(new Set(seen).size).toBe(seen.length);
});
