/** The content folder as Astro's collections see it: read once for all of them, or taken over from the command, and read again when a file changes. */
import { relative, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Addresses } from '../model/claim-addresses.ts';
import { buildPublication } from '../model/publication.ts';
import { shownFiles } from '../model/shown-files.ts';
import type { Problem } from '../schema/problem.ts';
import { isHandedOver, takeOver } from '../sources/hand-over.ts';
import { type Content, readContent, type ReadContent } from '../sources/read-content.ts';
import { ReadingMemory } from '../sources/reading-memory.ts';
import { storesIn } from '../sources/stores.ts';
import { openStores, type Workspace } from '../sources/workspace.ts';

export interface DamagedPage {
  /** "articles/rent-freeze". */
  readonly page: string;
  readonly about: string;
}

export interface ReadPublication {
  /** Absent when there are problems. */
  readonly content?: Content;
  /** Paths of the files whose contents are shown. */
  readonly shown?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** How many files there are. */
  readonly files: number;
  /** Of those there are, from the content folder. */
  readonly paths: readonly string[];
  /** What cannot be shown because of its file: the paths of pages within the site, and the files from the content folder. */
  readonly damagedPages: readonly DamagedPage[];
}

/** A file that is being saved is not read half, and files that are saved together are read once. In milliseconds. */
const pause = 50;

type Watcher = NonNullable<LoaderContext['watcher']>;

export class ContentSource {
  readonly workspace: Workspace;
  readonly #memory = new ReadingMemory();
  /** What was named since the last reading began. */
  readonly #changed = new Set<string>();
  #stores: ReturnType<typeof openStores> | undefined;
  #reading: Promise<ReadPublication> | undefined;
  #pause: NodeJS.Timeout | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** What the folder held after the last change; when one comes while it is read, it is read again. */
  async read(): Promise<ReadPublication> {
    const reading = (this.#reading ??= this.#read());
    const read = await reading;
    return reading === this.#reading ? read : this.read();
  }

  /** Says that a file changed. */
  forget(): void {
    this.#reading = undefined;
  }

  /** Calls `changed` after each change below the folder. All who wait for one change are called for one reading. */
  watch(watcher: Watcher, changed: () => void): void {
    this.#waiting.add(changed);
    if (this.#waiting.size > 1) return;
    const { content } = this.workspace;
    watcher.add(content);
    watcher.on('all', (_event, file) => {
      const path = relative(content, file);
      if (path.startsWith('..')) return;
      this.#changed.add(path.split(sep).join('/'));
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.forget();
        for (const tell of this.#waiting) tell();
      }, pause);
    });
  }

  async #read(): Promise<ReadPublication> {
    const { workspace } = this;
    const { handedOver } = workspace;
    if (handedOver !== undefined) {
      await isHandedOver(handedOver);
      return { ...(await takeOver(handedOver)), problems: [], damagedPages: [] };
    }
    const { content, files, paths, problems } = await this.#readFolders();
    const built = content && buildPublication(content, { now: workspace.now ?? Date.now(), drafts: workspace.drafts });
    const all = [...problems, ...(built?.problems ?? [])];
    if (all.length > 0 || !content || !built?.publication)
      return { problems: all, files, paths, damagedPages: damagedPages(all, built?.addresses) };
    return { content, shown: shownFiles(built.publication), problems: [], files, paths, damagedPages: [] };
  }

  async #readFolders(): Promise<ReadContent> {
    const { content, public: publicFolder } = this.workspace;
    const { readings, threads } = await (this.#stores ??= openStores(this.workspace));
    for (const path of this.#changed) this.#memory.forget(path);
    this.#changed.clear();
    // Bodies may go while nobody looks.
    const { bodies } = storesIn(threads.stores);
    return readContent({ content, public: publicFolder, bodies, readings, threads, memory: this.#memory });
  }
}

/** Pieces, pages and people have a page of their own. */
function damagedPages(problems: readonly Problem[], addresses: Addresses | undefined): readonly DamagedPage[] {
  return [...new Set(problems.map(({ file }) => file))].flatMap((about) => {
    const [, folder] = /^(articles|authors|pages)\/.+\.(?:mdx|yaml)$/.exec(about) ?? [];
    if (!addresses || folder === undefined) return [];
    const slug = addresses.slugOf(about);
    return [{ page: folder === 'pages' ? slug : `${folder}/${slug}`, about }];
  });
}
