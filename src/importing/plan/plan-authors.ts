/** People of the archive → authors of the publication, and the new ones. */
import { foldCase } from '../../addresses/slug.ts';
import { webAddress } from '../../schema/fields/fields.ts';
import type { ImportedAuthor } from '../imported-text.ts';
import { NearNames } from './near-names.ts';
import { cutAt, plainField } from './plain-field.ts';
import { TakenSlugs, validSlug } from './slugs.ts';

export interface NewAuthor {
  readonly slug: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly aliases: string[];
}

export class AuthorPlan {
  readonly #slugs = new Map<string, string>();
  readonly #taken = new TakenSlugs();
  readonly #names = new NearNames();
  readonly added: NewAuthor[] = [];
  readonly proposals: string[] = [];

  /** `existing`: names by slug. */
  constructor(existing: ReadonlyMap<string, string>) {
    for (const [slug, name] of existing) {
      this.#taken.add(slug);
      this.#names.add(name);
      for (const key of [slug, foldCase(name)]) this.#slugs.set(key, slug);
    }
  }

  /** The slug; a new author is made where none has the name or the id. Undefined without a name. */
  slugFor({ id, name: typed, bio, web }: ImportedAuthor): string | undefined {
    const name = cutAt(plainField(typed), 120);
    if (name === '') return undefined;
    const keys = [foldCase(name), ...(id === undefined ? [] : [foldCase(id)])];
    const known = keys.map((key) => this.#slugs.get(key)).find((slug) => slug !== undefined);
    const slug = known ?? this.#create(name, bio, web);
    for (const key of keys) this.#slugs.set(key, slug);
    return slug;
  }

  #create(name: string, bio: string | undefined, web: string | undefined): string {
    const near = this.#names.near(name);
    if (near !== undefined) this.proposals.push(`Is the author "${name}" the same as "${near}"?`);
    const slug = this.#taken.take(validSlug(name, '', 'author'));
    this.#names.add(name);
    const about = bio === undefined ? '' : cutAt(plainField(bio), 1500);
    this.added.push({
      slug,
      fields: {
        name,
        ...(about === '' ? {} : { bio: about }),
        ...(web !== undefined && webAddress.safeParse(web).success
          ? { links: [{ label: new URL(web).hostname.replace(/^www\./, ''), url: web }] }
          : {}),
      },
      aliases: [],
    });
    return slug;
  }
}
