/** The messages between the command and the rendering process, on their IPC channel. */
import type { FileWithBytes } from '../disk/read-files.ts';

/** The path of a file of the site, and its cache key. */
export type KeyedPath = readonly [path: string, key: string];

/** From the command: the restored files of the last site. They are not rendered if their key is the same. */
export interface CachedMessage {
  readonly cached: readonly KeyedPath[];
}

/** To the command: all files of the new site that may be cached, whether this build renders them or not. */
export interface PlannedMessage {
  readonly planned: readonly KeyedPath[];
  /** The number of files to render, including those that are never cached. */
  readonly toRender: number;
}

/** To the command: planned files, which the command writes into the site. Files that are never cached are written by Astro. */
export interface RenderedMessage {
  readonly files: readonly FileWithBytes[];
  /** The number of files of both kinds that are rendered so far. */
  readonly rendered: number;
}

/** To the command: why rendering cannot continue, as a sentence for the author. Other output of the process is then not shown. */
export interface FailedMessage {
  readonly failed: string;
}

/** To the command: the key of a body that is missing from the cache or damaged. After this message the process ends. */
export interface BodyLostMessage {
  readonly bodyLost: string;
}

export type RenderMessage = PlannedMessage | RenderedMessage | FailedMessage | BodyLostMessage;
