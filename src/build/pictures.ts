/** The pictures that pages link to, in the sizes that their addresses name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureAt, type PictureForm } from '../addresses/picture-address.ts';
import { routes } from '../addresses/routes.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { PictureFile } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { shownPictures } from '../model/shown-pictures.ts';
import { pictureDigest } from '../reading/pictures/read-picture.ts';
import { NotBuilt } from './build.ts';

export interface Pictures {
  /** Notes the pictures among the addresses of a file. */
  note(addresses: readonly string[]): void;
  /** Makes each noted picture that `reuse` does not find, and passes it to `put`. */
  make(rules: Making): Promise<Made>;
}

/** Numbers of files. */
export interface Made {
  readonly made: number;
  readonly reused: number;
}

interface Places {
  /** The content folder. */
  readonly content: string;
  /** The files that scripted articles import, as paths from a folder. */
  readonly imported: { readonly folder: string; readonly paths: readonly string[] };
}

interface Making {
  readonly reuse: (path: string) => boolean;
  readonly put: (file: FileWithBytes) => Promise<void>;
}

/** The encoder has threads of its own; more would only fill the memory with decoded pictures. */
const atOnce = 2;

type ReadBytes = () => Promise<Uint8Array>;

export function picturesOf(publication: Publication, { content, imported: { folder, paths } }: Places): Pictures {
  /** By the digest that addresses name. */
  const originals = new Map<string, ReadBytes>([
    ...paths.flatMap((path) => {
      const imported = pictureAt(path);
      return imported ? [[imported.digest, () => readFile(join(folder, path))] as const] : [];
    }),
    ...shownPictures(publication).map((picture) => [picture.digest, () => bytesOf(picture, content)] as const),
  ]);
  const addressesSeen = new Set<string>();
  const wanted = new Map<string, { readonly original: ReadBytes; readonly form: PictureForm }>();
  return {
    note(addresses) {
      for (const address of addresses) {
        if (addressesSeen.has(address)) continue;
        addressesSeen.add(address);
        const path = pathIn(address);
        const form = path === undefined ? undefined : pictureAt(path);
        const original = form && originals.get(form.digest);
        if (path !== undefined && original) wanted.set(path, { original, form });
      }
    },
    async make({ reuse, put }) {
      const missing = [...wanted].filter(([path]) => !reuse(path));
      if (missing.length === 0) return { made: 0, reused: wanted.size };
      // Imported here, because the encoder is large and few builds need it.
      const { publishPicture } = await import('../pictures/publish-picture.ts');
      await mapConcurrently(missing, atOnce, async ([path, { original, form }]) =>
        put({ path, bytes: await publishPicture(await original(), form) }),
      );
      return { made: missing.length, reused: wanted.size - missing.length };
    },
  };
}

/** The path in the output folder; undefined where the address is not one of the folder of pictures. */
function pathIn(address: string): string | undefined {
  const start = address.indexOf(routes.assets.pattern);
  if (start === -1) return undefined;
  try {
    return decodeURI(address.slice(start + 1));
  } catch {
    return undefined;
  }
}

/** Throws where the file is not the one that was read. `content`: the content folder. */
export async function bytesOf({ path, digest }: PictureFile, content: string): Promise<Uint8Array> {
  const bytes = await readFile(join(content, path)).catch(unlessAbsent(undefined));
  if (!bytes || pictureDigest(bytes) !== digest) throw new NotBuilt(`${path} has changed while the site was built. Build again.`);
  return bytes;
}
