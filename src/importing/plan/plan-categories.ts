/** Categories of the archive → those of the publication, and the new ones. */
import { foldCase, slugOf } from '../../addresses/slug.ts';
import type { CategoryFields } from '../../schema/categories.ts';
import type { ImportedTerm } from '../imported-text.ts';
import { NearNames } from './near-names.ts';
import { cutAt, plainField } from './plain-field.ts';
import { validSlug } from './slugs.ts';

export interface NewCategory {
  readonly slug: string;
  readonly name: string;
  /** The path of the category above; empty for one at the root. */
  readonly parent: string;
  readonly description?: string | undefined;
  readonly aliases: string[];
}

interface Node {
  readonly path: string;
  readonly slug: string;
  readonly name: string;
  readonly parent: string;
}

export class CategoryPlan {
  readonly #nodes = new Map<string, Node>();
  readonly #bySlug = new Map<string, Node[]>();
  /** By the path above. */
  readonly #names = new Map<string, NearNames>();
  readonly added: NewCategory[] = [];
  /** New names that differ from another one by a letter. */
  readonly proposals: string[] = [];

  readonly #terms: ReadonlyMap<string, ImportedTerm>;

  /** `terms`: what the archive says about its categories. */
  constructor(existing: readonly CategoryFields[], terms: readonly ImportedTerm[] = []) {
    this.#terms = new Map(terms.map((term) => [keyOf(term.trail.map(plainField)), term]));
    const walk = (list: readonly CategoryFields[], parent: string): void => {
      for (const { slug, name, children } of list) {
        this.#add({ slug, name, parent, path: parent === '' ? slug : `${parent}/${slug}` });
        walk(children, parent === '' ? slug : `${parent}/${slug}`);
      }
    };
    walk(existing, '');
  }

  /** The path for names from the root; creates what is missing. Undefined where no name is left. */
  pathFor(trail: readonly string[]): string | undefined {
    const names = trail.map(plainField).filter((name) => name !== '');
    if (names.length === 0) return undefined;
    const [only] = names;
    // One name may be anywhere in the tree.
    const known = names.length === 1 && only !== undefined ? this.#anywhere(only) : undefined;
    if (known) return known.path;
    let parent = '';
    for (const [index, name] of names.entries())
      parent = (this.#below(parent, name) ?? this.#create(parent, name, this.#terms.get(keyOf(names.slice(0, index + 1))))).path;
    return parent;
  }

  /** The path for names from the root, where it is there or made; nothing is made. */
  knownPath(trail: readonly string[]): string | undefined {
    const names = trail.map(plainField).filter((name) => name !== '');
    const [only] = names;
    if (names.length === 1 && only !== undefined) return this.#anywhere(only)?.path;
    let path: string | undefined;
    for (const name of names) {
      path = this.#below(path ?? '', name)?.path;
      if (path === undefined) return undefined;
    }
    return path;
  }

  /** Of all that are there or made. */
  paths(): readonly string[] {
    return [...this.#nodes.keys()];
  }

  #anywhere(name: string): Node | undefined {
    const found = this.#bySlug.get(slugOf(name)) ?? [];
    return found.find((node) => foldCase(node.name) === foldCase(name)) ?? found[0];
  }

  #below(parent: string, name: string): Node | undefined {
    const slug = slugFor(name);
    return [...(this.#bySlug.get(slug) ?? []), ...(this.#bySlug.get(slugOf(name)) ?? [])].find((node) => node.parent === parent);
  }

  #create(parent: string, typed: string, term: ImportedTerm | undefined): Node {
    const pathOf = (slug: string): string => (parent === '' ? slug : `${parent}/${slug}`);
    const own = validSlug(term?.slug ?? '', typed, 'category');
    const slug = this.#nodes.has(pathOf(own)) ? slugFor(typed) : own;
    const name = cutAt(typed, 80);
    const near = this.#names.get(parent)?.near(name);
    if (near !== undefined) this.proposals.push(`Is the category "${name}" the same as "${near}"?`);
    const node = { slug, name, parent, path: pathOf(slug) };
    this.#add(node);
    const description = describe(term);
    this.added.push({ slug, name, parent, ...(description === undefined ? {} : { description }), aliases: [] });
    return node;
  }

  #add(node: Node): void {
    if (this.#nodes.has(node.path)) return;
    this.#nodes.set(node.path, node);
    const names = this.#names.get(node.parent) ?? new NearNames();
    names.add(node.name);
    this.#names.set(node.parent, names);
    for (const key of new Set([node.slug, slugOf(node.name)])) this.#bySlug.set(key, [...(this.#bySlug.get(key) ?? []), node]);
  }
}

function slugFor(name: string): string {
  return validSlug(name, '', 'category');
}

function keyOf(names: readonly string[]): string {
  return names.map(foldCase).join('\n');
}

/** For the field `description`; undefined where there is none. */
export function describe(term: ImportedTerm | undefined): string | undefined {
  const plain = plainField(term?.description ?? '');
  return plain === '' ? undefined : cutAt(plain, 600);
}
