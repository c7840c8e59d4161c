/** The language of a text, where folders or endings of files say it. */
import type { Program, ProgramLanguage } from './program.ts';

interface InLanguage extends Pick<ProgramLanguage, 'folder' | 'prefix'> {
  /** Absent for the main language, and where nothing says it. */
  readonly name: string | undefined;
}

/** `path` from the root of the program. */
export function inLanguage(path: string, { languages = [] }: Program): InLanguage {
  const ending = /\.([a-z]{2}(?:-[a-z]{2})?)\.\w+$/i.exec(path)?.[1];
  const byFolder = languages.find(({ folder }) => folder !== '' && path.startsWith(folder));
  const found =
    languages.find(({ name }) => name.toLowerCase() === ending?.toLowerCase()) ?? byFolder ?? languages.find(({ isMain }) => isMain);
  return {
    folder: byFolder?.folder ?? '',
    prefix: found?.prefix ?? '',
    name: ending ?? (found?.isMain === false ? found.name : undefined),
  };
}
