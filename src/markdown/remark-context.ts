/** Gives a text its notes where the caller has not: `@astrojs/mdx` compiles a scripted article without our context. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type BodyContext, newNotes } from './body-notes.ts';
import type { BodyWords } from './body-words.ts';

/** What holds for texts that come without notes. */
export interface BodyDefaults {
  /** BCP 47; the `lang` of an article's frontmatter goes before it. */
  readonly language: string;
  readonly labels: (language: string) => BodyWords;
  /** The CSV files that a text names, by path as written. `file` is the path of the text on the disk. */
  readonly tables: (file: string, text: string) => Promise<BodyContext['tables']>;
}

/** Reads the language from `file.data.astro.frontmatter.lang`, where Astro puts the frontmatter. */
export const remarkContext: Plugin<[BodyDefaults], Root> = (defaults) => async (_tree, file) => {
  const frontmatter = property(property(file.data, 'astro'), 'frontmatter');
  const written = property(frontmatter, 'lang');
  const language = typeof written === 'string' ? written : defaults.language;
  const labels = defaults.labels(language);
  const tables = await defaults.tables(file.path ?? '', String(file));
  file.data.body ??= newNotes({ file: file.path ?? '', firstLine: 1, language, scripted: true, labels, tables });
};

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
