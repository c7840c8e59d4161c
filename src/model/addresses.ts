/** Every address of the site in one namespace: who has it, who wants it too, and which addresses only lead on. */
import type { Problem } from '../schema/problem.ts';
import { foldCase } from './slug.ts';

/** Who claims an address: a file, and the line that says so. */
export interface Claim {
  /** Decoded, within the site: `/articles/rent-freeze/`. */
  readonly path: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
}

export interface Redirect {
  /** Within the site, decoded, without the path of the site itself. */
  readonly from: string;
  /** Complete, as in a link. */
  readonly to: string;
}

/** Gives each address to one claim; the others become problems that name both. */
export class AddressBook {
  readonly #owners = new Map<string, Claim>();
  readonly #problems: Problem[] = [];
  /** Keys of files of `public/`, below which nothing can lie. */
  readonly #files = new Set<string>();

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** False, and a problem, when the address is taken: also by another case or another composition of the same letters. */
  claim(claim: Claim): boolean {
    const key = foldCase(claim.path);
    const owner = this.#owners.get(key);
    const above = owner ? undefined : this.#fileAbove(claim.path);
    if (owner) this.#refuse(claim, explainClash(claim, owner));
    else if (above) this.#refuse(claim, explainBelow(claim, above));
    else {
      this.#owners.set(key, claim);
      if (claim.file.startsWith('/public/') && !claim.file.endsWith('/index.html')) this.#files.add(key);
    }
    return owner === undefined && above === undefined;
  }

  #refuse({ file, line, field }: Claim, words: Pick<Problem, 'message' | 'fix'>): void {
    this.#problems.push({ file, ...(line === undefined ? {} : { line }), field, ...words });
  }

  /** The file of `public/` that stands where a folder would have to be. */
  #fileAbove(path: string): Claim | undefined {
    const key = foldCase(path);
    for (let end = key.lastIndexOf('/', key.length - 2); end > 0 && this.#files.size > 0; end = key.lastIndexOf('/', end - 1)) {
      if (this.#files.has(key.slice(0, end + 1))) return this.#owners.get(key.slice(0, end + 1));
    }
    return undefined;
  }

  /** The spelling of an address that is taken, or undefined. */
  ownerOf(path: string): Claim | undefined {
    return this.#owners.get(foldCase(path));
  }
}

function explainClash({ path, file, field }: Claim, owner: Claim): Pick<Problem, 'message' | 'fix'> {
  if (file === owner.file) return { message: `${path} is an address of this piece already.`, fix: 'Take the line away.' };
  if (file.normalize('NFC') === owner.file.normalize('NFC')) {
    return {
      message: 'Two files have names that look the same and are composed of different characters.',
      fix: 'Delete one of them, or rename it.',
    };
  }
  return {
    message: `The address ${shown(path)} is already that of ${owner.file.replace(/^\//, '')}.`,
    fix:
      field === 'file name' && owner.file.startsWith('the ') ? 'Give the file another name.' : (fixes[field] ?? 'Rename one of the two.'),
  };
}

function explainBelow({ path, field }: Claim, above: Claim): Pick<Problem, 'message' | 'fix'> {
  return {
    message: `The address ${shown(path)} lies below ${above.file.slice(1)}, which is a file and no folder.`,
    fix: field === 'aliases' ? 'Take the line away, or rename that file.' : 'Rename that file.',
  };
}

/** Files are claimed with a slash at their end, so that they meet pages of their name; nobody writes one there. */
function shown(path: string): string {
  return path.replace(/(\.\w+)\/$/, '$1');
}

const fixes: Readonly<Record<string, string>> = {
  'file name': 'Rename one of the two files.',
  slug: 'Choose another slug.',
  aliases: 'Take the line away, or let the other one move.',
  sameAs: 'Take it out of sameAs.',
};

/** `rent-freeze` → `/articles/rent-freeze/`; a path gets its closing slash. */
export function aliasPath(alias: string): string {
  if (!alias.startsWith('/')) return `/articles/${alias}/`;
  return alias.endsWith('/') ? alias : `${alias}/`;
}
