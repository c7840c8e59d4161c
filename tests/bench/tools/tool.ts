/** What the bench has to know of a tool that builds publications. */
import type { Command } from '../measure/run-measured.ts';
import type { Piece, Publication } from '../publication/publication.ts';

/** Texts by their paths from the folder of a project. */
export type Files = Readonly<Record<string, string>>;

export interface Tool {
  /** As `--rivals` names it. */
  readonly name: string;
  /** As the table names it. */
  readonly label: string;
  /** What it draws, and what it does not, in a sentence. */
  readonly draws: string;
  /** Why it cannot run here, as a sentence; undefined when it can. */
  readonly refusal?: string | undefined;
  /** Copies what does not depend on the publication into the new folder of a project. */
  readonly copyProject: (folder: string) => Promise<void>;
  /** Where a piece stands, and what is written there. */
  readonly pieceFile: (piece: Piece) => { readonly path: string; readonly text: string };
  /** Everything else that follows from the publication. */
  readonly settingsFiles: (publication: Publication) => Files;
  /** One after the other they make the site. */
  readonly commands: (folder: string) => readonly Command[];
  /** The folder of the site, and all that is kept from build to build: by their paths from the folder of the project. */
  readonly out: string;
  readonly kept: readonly string[];
  /** Of these, what was made of the content: `*` stands for any name. Absent: all of it. */
  readonly keptOfContent?: readonly string[];
}
