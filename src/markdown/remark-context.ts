/** Adds notes to a text without them: `@astrojs/mdx` compiles a scripted article without our context. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type BodyContext, newNotes } from './body-notes.ts';
import { formerHeadings } from '../schema/fields/former-headings.ts';
import type { BodyWords } from './body-words.ts';

/** Defaults for texts without notes. */
export interface BodyDefaults {
  /** BCP 47; `lang` in the frontmatter overrides it. */
  readonly language: string;
  readonly labels: (language: string) => BodyWords;
  /** The CSV files that a text names, by path as written. `file` is the absolute path of the text. */
  readonly tables: (file: string, text: string) => Promise<BodyContext['tables']>;
}

/** Reads fields of `file.data.astro.frontmatter`, which Astro sets. They have been checked before. */
export const remarkContext: Plugin<[BodyDefaults], Root> = (defaults) => async (_tree, file) => {
  const frontmatter = property(property(file.data, 'astro'), 'frontmatter');
  const written = property(frontmatter, 'lang');
  const language = typeof written === 'string' ? written : defaults.language;
  const labels = defaults.labels(language);
  const tables = await defaults.tables(file.path ?? '', String(file));
  const former = formerHeadings.safeParse(property(frontmatter, 'formerHeadings')).data ?? [];
  file.data.body ??= newNotes({ file: file.path ?? '', firstLine: 1, language, scripted: true, labels, tables, formerHeadings: former });
};

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
