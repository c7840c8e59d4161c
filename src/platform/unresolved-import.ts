/** Finds in the output of Astro which import leads nowhere. */

export interface UnresolvedImport {
  /** As it is written: `./Tally.astro`, `three`. */
  readonly name: string;
  /** The file with the import, as printed: absolute, or from the folder of the project. */
  readonly file: string;
}

/** For files, Rolldown prints the first; for packages, Vite prints the second. */
const printed = [
  /Could not resolve '(?<name>[^'\n]+)' in (?<file>[^\n]+)/,
  /failed to resolve import "(?<name>[^"\n]+)" from "(?<file>[^"\n]+)"/,
];

export function unresolvedImport(output: string): UnresolvedImport | undefined {
  for (const sign of printed) {
    const { name, file } = sign.exec(output)?.groups ?? {};
    if (name !== undefined && file !== undefined) return { name, file: file.replace(/\?.*$/, '').trim() };
  }
  return undefined;
}
