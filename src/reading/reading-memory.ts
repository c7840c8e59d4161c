/** What one process caches in memory between two readings of a content folder. */
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
  /** Paths of all plain files of the folder. */
  readonly files: ReadonlySet<string>;
  readonly site: SiteFields | undefined;
}

export class ReadingMemory {
  readonly articles = new FileMemory<ReadWrittenText<ArticleFields>>();
  readonly pages = new FileMemory<ReadWrittenText<PageFields>>();
  readonly authors = new FileMemory<ReadAuthor>();
  readonly pictures = new FileMemory<PictureFile | Problem>();
  /** The files of `public/`. */
  readonly copied = new FileMemory<PublicFile>();
  #textSettings = '';

  /** Forgets `path` (from the content folder); for a table, also all texts, since any text may use it. */
  forget(path: string): void {
    for (const kind of [this.articles, this.pages, this.authors, this.pictures]) kind.forget(path);
    if (isTable(path)) this.#textSettings = '';
  }

  /** Forgets all texts if a table has changed, or a setting that affects how texts are compiled. */
  forgetTextsUnless({ folder, files, site }: Place): void {
    const tables = [...files].filter(isTable).map((path) => [path, fileVersion(join(folder, path))]);
    const textSettings = JSON.stringify([site?.language, site?.scriptedArticles, tables]);
    if (textSettings !== this.#textSettings) for (const kind of [this.articles, this.pages]) kind.forgetAll();
    this.#textSettings = textSettings;
  }
}

function isTable(path: string): boolean {
  return /\.csv$/i.test(path);
}
