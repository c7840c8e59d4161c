/** All addresses of the site in one namespace: the owner of each, clashes, and redirects. */
import { isTextFile } from '../base/text-files.ts';
import { type Problem, problemAt, type ProblemText } from '../problems/problem.ts';
import { diskName, foldCase } from './slug.ts';

/** A claim to an address, by a line of a file. */
export interface Claim {
  /** Decoded, within the site: `/articles/rent-freeze/`. */
  readonly path: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
  /** Whether the address is a file, below which no other address can be. All others are folders. */
  readonly isFile?: boolean;
}

export interface Redirect {
  /** Within the site, decoded, without the base path. A file where there is no slash at the end. */
  readonly from: string;
  /** The complete address, as in a link. */
  readonly to: string;
}

/** Each address has one owner. Other claims to it become problems that name both files. */
export class AddressBook {
  readonly #owners = new Map<string, Claim>();
  readonly #problems: Problem[] = [];
  /** Keys of files: no address can be below them. */
  readonly #files = new Set<string>();
  /** Keys of folders that are not empty, each with the first claim in it. */
  readonly #folders = new Map<string, Claim>();

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** False where the address is taken, or a spelling of it that is the same on some disk. The clash becomes a problem. */
  claim(claim: Claim): boolean {
    const key = diskName(claim.path);
    const problem = this.#problemWith(claim, key);
    if (problem) this.#refuse(claim, problem);
    else {
      this.#owners.set(key, claim);
      if (claim.isFile) this.#files.add(key);
      for (const folder of foldersAbove(key)) if (!this.#folders.has(folder)) this.#folders.set(folder, claim);
    }
    return problem === undefined;
  }

  #problemWith(claim: Claim, key: string): Pick<Problem, 'message' | 'fix'> | undefined {
    const owner = this.#owners.get(key);
    if (owner) return explainClash(claim, owner);
    const above = this.#files.size > 0 && foldersAbove(key).find((folder) => this.#files.has(folder));
    if (above) return explainBelow(claim, this.#owners.get(above));
    const inside = claim.isFile ? this.#folders.get(key) : undefined;
    return inside && explainAbove(claim, inside);
  }

  #refuse(claim: Claim, text: ProblemText): void {
    this.#problems.push(problemAt(claim, text));
  }

  /** The owner of an address; undefined when it is free. */
  ownerOf(path: string): Claim | undefined {
    return this.#owners.get(diskName(path));
  }
}

function explainClash({ path, file, field }: Claim, owner: Claim): Pick<Problem, 'message' | 'fix'> {
  const isSpelledAlike = foldCase(path) === foldCase(owner.path);
  const one = `${shown(path)} is the same as ${shown(owner.path)} on a disk that ignores capitals`;
  if (file === owner.file) {
    const twice = isTextFile(file) ? `${path} is an address of this piece already.` : `The address ${path} is claimed twice in this file.`;
    return { message: isSpelledAlike ? twice : `${one}.`, fix: 'Take the line away.' };
  }
  if (file.normalize('NFC') === owner.file.normalize('NFC')) {
    return {
      message: 'Two files have names that look the same and are composed of different characters.',
      fix: 'Delete one of them, or rename it.',
    };
  }
  const other = owner.file.replace(/^\//, '');
  return {
    message: isSpelledAlike ? `The address ${shown(path)} is already that of ${other}.` : `The address ${one}, that of ${other}.`,
    fix:
      field === 'file name' && owner.file.startsWith('the ') ? 'Give the file another name.' : (fixes[field] ?? 'Rename one of the two.'),
  };
}

function explainBelow({ path, field }: Claim, above: Claim | undefined): Pick<Problem, 'message' | 'fix'> {
  const file = above?.file.startsWith('/public/') ? above.file.slice(1) : shown(above?.path ?? '');
  return {
    message: `The address ${shown(path)} is below ${file}, which is a file, not a folder.`,
    fix: field === 'aliases' ? 'Take the line away, or rename that file.' : 'Rename that file.',
  };
}

function explainAbove({ path }: Claim, inside: Claim): Pick<Problem, 'message' | 'fix'> {
  return {
    message: `The address ${shown(path)} is a file, and ${shown(inside.path)} would have to lie in a folder of that name.`,
    fix: 'Take one of the two lines away.',
  };
}

/** `/a/b/c/` → `/a/b/`, `/a/`. */
function foldersAbove(key: string): readonly string[] {
  const folders: string[] = [];
  for (let end = key.lastIndexOf('/', key.length - 2); end > 0; end = key.lastIndexOf('/', end - 1)) folders.push(key.slice(0, end + 1));
  return folders;
}

/** Files are claimed with a slash at the end, so that they clash with pages of the same name. Messages omit it. */
function shown(path: string): string {
  return path.replace(/(\.\w+)\/$/, '$1');
}

const fixes: Readonly<Record<string, string>> = {
  'file name': 'Rename one of the two files.',
  slug: 'Choose another slug.',
  aliases: 'Take the line away, or let the other one move.',
  sameAs: 'Take it out of sameAs.',
};
