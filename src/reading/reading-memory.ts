/** Everything that one process remembers of a content folder between two readings of it. */
import { join } from 'node:path';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { PageFields } from '../schema/page.ts';
import type { Problem, Warning } from '../problems/problem.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import { fileVersion } from '../disk/file-version.ts';
import { FileMemory } from './file-memory.ts';
import type { PictureFile } from './pictures/read-picture.ts';
import type { PublicFile } from './public/read-public.ts';
import type { ReadWrittenText } from './texts/read-written-text.ts';

export interface ReadAuthor {
  readonly written: Written<AuthorFields>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

interface Place {
  readonly folder: string;
  /** Every file of the folder that is one, by path. */
  readonly files: ReadonlySet<string>;
  readonly site: SiteFields | undefined;
}

export class ReadingMemory {
  readonly articles = new FileMemory<ReadWrittenText<ArticleFields>>();
  readonly pages = new FileMemory<ReadWrittenText<PageFields>>();
  readonly authors = new FileMemory<ReadAuthor>();
  readonly pictures = new FileMemory<PictureFile | Problem>();
  /** Of `public/`. */
  readonly copied = new FileMemory<PublicFile>();
  #decisive = '';

  /** `path`, from the content folder, is read again, and so is all that a table may decide. */
  forget(path: string): void {
    for (const kind of [this.articles, this.pages, this.authors, this.pictures]) kind.forget(path);
    if (isTable(path)) this.#decisive = '';
  }

  /** Texts are forgotten when the settings have changed that decide how they are read, or one of the tables that they may name. */
  forgetTextsUnless({ folder, files, site }: Place): void {
    const tables = [...files].filter(isTable).map((path) => [path, fileVersion(join(folder, path))]);
    const decisive = JSON.stringify([site?.language, site?.scriptedArticles, tables]);
    if (decisive !== this.#decisive) for (const kind of [this.articles, this.pages]) kind.forgetAll();
    this.#decisive = decisive;
  }
}

function isTable(path: string): boolean {
  return /\.csv$/i.test(path);
}
