/** The content folder of one process. All readers share one reading, which is repeated after a change. */
import { readContent, type ReadContent } from '../reading/read-content.ts';
import { ReadingMemory } from '../reading/reading-memory.ts';
import { openContentCaches } from '../cache/content-caches.ts';
import { openReadingResources } from '../reading/reading-resources.ts';
import type { Workspace } from '../workspace/workspace.ts';

export class ContentSource {
  readonly workspace: Workspace;
  readonly #memory = new ReadingMemory();
  /** Files that changed since the last reading began. */
  readonly #changed = new Set<string>();
  #resources: ReturnType<typeof openReadingResources> | undefined;
  #reading: Promise<ReadContent> | undefined;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** The content after the last change: the same object until the next change. After a change during reading, it is read again. */
  async read(): Promise<ReadContent> {
    const reading = (this.#reading ??= this.#read());
    const read = await reading.catch((error: unknown) => {
      if (reading === this.#reading) throw error;
      return undefined;
    });
    return read && reading === this.#reading ? read : this.read();
  }

  /** Marks these files as changed; paths from the content folder. */
  forget(paths: Iterable<string>): void {
    for (const path of paths) this.#changed.add(path);
    this.#reading = undefined;
  }

  async #read(): Promise<ReadContent> {
    const { content, public: publicFolder, url } = this.workspace;
    const { readings, threads } = await (this.#resources ??= openReadingResources(this.workspace));
    for (const path of this.#changed) this.#memory.forget(path);
    this.#changed.clear();
    // Opened again, because the cache folder may have been deleted since the last reading.
    const { bodies } = openContentCaches(threads.caches);
    return readContent({ content, public: publicFolder, url, bodies, readings, threads, memory: this.#memory });
  }
}
