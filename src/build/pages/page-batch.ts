/** The messages between the command and its rendering threads. */
import type { BodyPlace } from '../../cache/open-caches.ts';
import type { FileWithBytes } from '../../disk/read-files.ts';
import type { RenderedRoute } from '../../views/views.ts';

/** The `workerData` of a thread. */
export interface RenderOrder {
  /** The address (`file:`) of the compiled module. */
  readonly renderer: string;
  /** BCP 47: that of the site. */
  readonly language: string;
  /** Of the site: `https://example.org`. */
  readonly origin: string;
  readonly bodies: BodyPlace;
  /** Shared: which page of a batch is being rendered, at the number of the batch modulo the length. */
  readonly atWork: Int32Array;
}

export interface PageOfBatch {
  readonly route: RenderedRoute;
  /** Within the site, decoded. */
  readonly path: string;
  /** The view without its frame, as JSON. */
  readonly own: string;
  /** The place of its frame in the list of the batch. */
  readonly frame?: number | undefined;
}

export interface PageBatch {
  /** Batches are counted from 0. */
  readonly number: number;
  readonly pages: readonly PageOfBatch[];
  /** Frames as JSON, each once. */
  readonly frames: readonly string[];
}

export type RenderedBatch =
  | { readonly files: readonly FileWithBytes[] }
  | { readonly bodyLost: string }
  /** `failed`: the place of the page in the batch. */
  | { readonly failed: number; readonly message: string; readonly stack: string | undefined };
