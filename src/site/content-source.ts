/** The content folder as Astro's collections see it: read once for all of them, and again when a file changes. */
import { buildPublication, type Publication } from '../model/publication.ts';
import { printProblems } from '../model/print-problems.ts';
import { type Content, readContent } from '../sources/read-content.ts';
import { openStores, type Workspace } from '../sources/workspace.ts';

export interface ReadPublication {
  /** Absent when there are problems. */
  readonly content?: Content;
  readonly publication?: Publication;
  /** The problems as they are printed; empty when there are none. */
  readonly problems: string;
}

export class ContentSource {
  readonly workspace: Workspace;
  #reading: Promise<ReadPublication> | undefined;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** What the folder held when it was last asked for after a change. */
  read(): Promise<ReadPublication> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Says that a file changed. */
  forget(): void {
    this.#reading = undefined;
  }

  async #read(): Promise<ReadPublication> {
    const { workspace } = this;
    const { content, files, problems } = await readContent({
      content: workspace.content,
      public: workspace.public,
      ...(await openStores(workspace)),
    });
    const built = content && buildPublication(content, { now: workspace.now ?? Date.now(), drafts: workspace.drafts });
    const all = [...problems, ...(built?.problems ?? [])];
    if (all.length > 0 || !content || !built?.publication) return { problems: printProblems(all, { folder: 'content', files }) };
    return { content, publication: built.publication, problems: '' };
  }
}
