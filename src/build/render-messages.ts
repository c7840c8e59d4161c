/** What the command and the process that draws tell each other, over the channel between them. */
import type { FileWithBytes } from '../disk/read-files.ts';

/** The path of a file of the site, and the name of all that it is drawn from. */
export type KeyedPath = readonly [path: string, key: string];

/** From the command: what is kept of the last site, and need not be drawn. */
export interface KeptMessage {
  readonly kept: readonly KeyedPath[];
}

/** From the process that draws: each file of the new site that may be kept, drawn this time or not. */
export interface PlannedMessage {
  readonly planned: readonly KeyedPath[];
  /** How many files are drawn, those that are never kept included. */
  readonly toDraw: number;
}

/** From the process that draws: files that are planned, for the command to put into the site. Those that are never kept it writes itself. */
export interface DrawnMessage {
  readonly files: readonly FileWithBytes[];
  /** How many files are drawn by now, of either kind. */
  readonly drawn: number;
}

/** From the process that draws: why it cannot go on, for people; whatever else it prints is then of no use to them. */
export interface FailedMessage {
  readonly failed: string;
}

/** From the process that draws: the key of a body that is gone from the cache, or damaged. It ends then. */
export interface BodyLostMessage {
  readonly bodyLost: string;
}

export type RenderMessage = PlannedMessage | DrawnMessage | FailedMessage | BodyLostMessage;
