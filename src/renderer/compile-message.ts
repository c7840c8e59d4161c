/** The messages between the command and Astro, which compiles the renderer. */

/** From the command, on the IPC channel. */
export interface CompileMessage {
  /** The scripted articles that are shown: paths from the content folder. */
  readonly scripted: readonly string[];
}

/** To the command: a file beside the folder of the renderer, a JSON list of the files outside of the engine that were compiled, as absolute paths. */
export const sourcesFile = 'sources.json';
