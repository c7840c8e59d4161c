/** The pictures of an archive → files beside the pieces, named by their bytes: each is written once. */
import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { slugOf } from '../../addresses/slug.ts';
import { decodePicture } from '../../reading/pictures/decode-picture.ts';
import { decodeSvg } from '../../reading/pictures/decode-svg.ts';
import { limits } from '../../schema/limits.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import type { ContentWriter } from './content-writer.ts';
import type { FetchPicture } from './fetch-picture.ts';

/** Where the picture is now, from the content folder; a web address, with the reason where it could not be fetched; or why it is nowhere. */
export type Brought = { readonly path: string } | { readonly onWeb: string; readonly why?: string } | { readonly why: string };

const named = /-([0-9a-f]{10})\.(?:avif|gif|jpg|png|svg|webp)$/;

export class PictureStore {
  readonly #main: SourceFiles | undefined;
  readonly #paths: ReadonlySet<string>;
  readonly #writer: ContentWriter;
  readonly #fetch: FetchPicture | undefined;
  /** By digest. */
  readonly #stored = new Map<string, string>();
  readonly #fetched = new Map<string, ReturnType<FetchPicture>>();
  readonly #byName = new Map<string, { files: SourceFiles; path: string }[]>();
  /** Those that lie where they lay in the publication that exported them. */
  readonly #brought = new Set<string>();
  readonly #shown = new Set<string>();
  written = 0;

  /** `paths`: the files that the content folder holds already. */
  constructor(sources: readonly SourceFiles[], paths: readonly string[], writer: ContentWriter, fetch?: FetchPicture) {
    this.#main = sources[0];
    this.#paths = new Set(sources[0]?.paths);
    this.#writer = writer;
    this.#fetch = fetch;
    for (const path of paths) {
      const digest = named.exec(path)?.[1];
      if (digest !== undefined) this.#stored.set(digest, path);
    }
    for (const files of sources)
      for (const path of files.paths) {
        const key = posix.basename(path).normalize('NFC').toLowerCase();
        const known = this.#byName.get(key);
        if (known) known.push({ files, path });
        else this.#byName.set(key, [{ files, path }]);
      }
  }

  /** `src` as typed; `place`: the file of the archive that names it; `folder`: where the piece will lie; `homes`: where files of the archive lay in the publication that exported them. */
  async bring(src: string, place: string, folder: string, homes?: ReadonlyMap<string, string>): Promise<Brought> {
    const found = this.#find(src, place);
    if (found && found.files === this.#main) this.#shown.add(found.path);
    const typed = src.startsWith('//') ? `https:${src}` : src;
    if (found)
      return this.#store(
        await found.files.read(found.path, limits.pictureBytes.most),
        posix.basename(found.path),
        folder,
        homes?.get(found.path),
      );
    if (!/^https?:\/\//i.test(typed)) return { why: 'Its file is not in the archive.' };
    if (!URL.canParse(typed)) return { why: 'Its address is not whole.' };
    if (!this.#fetch) return { onWeb: new URL(typed).href };
    const fetching = this.#fetched.get(typed) ?? this.#fetch(typed);
    this.#fetched.set(typed, fetching);
    const fetched = await fetching;
    const { href, pathname } = new URL(typed);
    return Buffer.isBuffer(fetched) ? this.#store(fetched, posix.basename(pathname), folder) : { onWeb: href, ...fetched };
  }

  /** Pictures of the archive that no piece has asked for. */
  notShown(): readonly string[] {
    const paths = this.#main?.paths ?? [];
    return paths.filter((path) => /\.(?:avif|gif|jpe?g|png|svg|webp|ico)$/i.test(path) && !this.#shown.has(path));
  }

  /** Beside the text, from the root of the archive, or the only file whose path ends like the address. */
  #find(src: string, place: string): { files: SourceFiles; path: string } | undefined {
    const name = src.startsWith('name:') ? src.slice('name:'.length) : src;
    const path = safelyDecoded(name.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '')).normalize('NFC');
    const main = this.#main;
    const beside = posix.normalize(posix.join(posix.dirname(place), path));
    if (main && !/^(?:https?:)?\//i.test(name) && this.#paths.has(beside)) return { files: main, path: beside };
    const wanted = path.replace(/^[./]+/, '').toLowerCase();
    const sized = wanted.replace(/-\d+x\d+(?=\.\w+$)/, '');
    for (const one of new Set([wanted, sized])) {
      const alike = this.#byName.get(posix.basename(one)) ?? [];
      // The folders above the archive may be missing in it: the longest end of the address counts. A name alone must be the only one.
      for (let end = one; end !== ''; end = end.includes('/') ? end.slice(end.indexOf('/') + 1) : '') {
        const found = alike.filter((file) => `/${file.path.normalize('NFC').toLowerCase()}`.endsWith(`/${end}`));
        if (found.length === 1 || (found.length > 1 && end.includes('/'))) return found[0];
      }
    }
    return undefined;
  }

  async #store(bytes: Buffer | undefined, name: string, folder: string, home?: string): Promise<Brought> {
    if (bytes === undefined) return { why: limits.pictureBytes.message };
    const digest = hash('sha256', bytes).slice(0, 10);
    const known = this.#stored.get(digest);
    if (known !== undefined && (home === undefined || home === known)) return { path: known };
    const kind = kindOf(bytes);
    if (kind === undefined) return { why: 'It is not a picture that browsers show: png, jpg, gif, webp, avif or svg.' };
    const decoded = kind === 'svg' ? decodeSvg(bytes) : await decodePicture(bytes);
    if ('message' in decoded) return { why: decoded.message };
    // A file of that name that is there already may be another picture.
    if (home !== undefined && (this.#brought.has(home) || (await this.#writer.create(home, bytes)))) {
      if (!this.#brought.has(home)) this.written++;
      this.#brought.add(home);
      this.#stored.set(digest, home);
      return { path: home };
    }
    const stem = slugOf(safelyDecoded(name).replace(/\.\w+$/, ''))
      .slice(0, 60)
      .replace(/-+$/, '');
    const path = `${folder}/${stem === '' ? 'picture' : stem}-${digest}.${kind}`;
    this.#stored.set(digest, path);
    if (await this.#writer.create(path, bytes)) this.written++;
    return { path };
  }
}

/** By its first bytes, since names lie. */
export function kindOf(bytes: Uint8Array): 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp' | undefined {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  if (start.startsWith('\x89PNG')) return 'png';
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpg';
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (/^....ftypavi[fs]/s.test(start)) return 'avif';
  return /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i.test(start) ? 'svg' : undefined;
}
