/** Names for the pictures beside one exported text: their own ones, each once. */
import { posix } from 'node:path';
import { diskName } from '../addresses/slug.ts';

export class PictureNames {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>([diskName('index.md')]);

  /** `path` from the content folder. */
  nameOf(path: string): string {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const { name, ext } = posix.parse(path);
    let free = `${name}${ext}`;
    for (let number = 2; this.#taken.has(diskName(free)); number++) free = `${name}-${number}${ext}`;
    this.#taken.add(diskName(free));
    this.#names.set(path, free);
    return free;
  }

  /** Path from the content folder → name. */
  get files(): ReadonlyMap<string, string> {
    return this.#names;
  }
}
