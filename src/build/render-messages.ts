/** The messages between the command and the process that renders, over the channel between them. */
import type { FileWithBytes } from '../disk/read-files.ts';

/** The path of a file of the site, and the cache key of all that it is rendered from. */
export type KeyedPath = readonly [path: string, key: string];

/** From the command: which files of the last site are restored, and need not be rendered when their key is the same. */
export interface CachedMessage {
  readonly cached: readonly KeyedPath[];
}

/** To the command: each file of the new site that may be cached, rendered in this build or not. */
export interface PlannedMessage {
  readonly planned: readonly KeyedPath[];
  /** How many files are to be rendered, those that are never cached included. */
  readonly toRender: number;
}

/** To the command: planned files, for the command to put into the site. Files that are never cached are written by Astro. */
export interface RenderedMessage {
  readonly files: readonly FileWithBytes[];
  /** How many files of either kind are rendered by now. */
  readonly rendered: number;
}

/** To the command: why rendering cannot go on, as a sentence to the writer, who needs nothing else that this process prints. */
export interface FailedMessage {
  readonly failed: string;
}

/** To the command: the key of a body that is gone from the cache, or damaged. The process ends then. */
export interface BodyLostMessage {
  readonly bodyLost: string;
}

export type RenderMessage = PlannedMessage | RenderedMessage | FailedMessage | BodyLostMessage;
