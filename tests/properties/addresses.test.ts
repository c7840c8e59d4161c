/** Every address can be served: it is a path within the site that says the same to the browser, the host and the disk. */
import { expect } from 'vitest';
import { checkFiles } from './build-folder.ts';
import { everythingShown } from './everything-shown.ts';
import { itHolds } from './it-holds.ts';
import { publications, filesOf } from './publications.ts';

itHolds(
  'each part of an address is a file name that decodes to itself',
  publications({ clashes: true, pieces: { maxLength: 3 } }),
  async (made) => {
    const { publication } = await checkFiles(filesOf(made), { now: Date.parse('2026-11-22T12:00:00Z'), drafts: true });
    for (const [address] of publication ? everythingShown(publication) : []) {
      expect(new URL(address, 'https://example.org').pathname).toBe(address);
      for (const part of address.split('/').slice(1, -1)) {
        const name = decodeURIComponent(part);
        expect(encodeURIComponent(name)).toBe(part);
        expect(name).not.toMatch(/^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
      }
    }
  },
);
