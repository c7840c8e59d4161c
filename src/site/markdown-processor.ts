/** Compiles scripted articles in Astro, with the same list of plugins as every other text. */
import { relative, sep } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { bodyPlugins } from '../markdown/body-plugins.ts';
import { bodyWords } from '../languages/words-for.ts';
import { listFiles } from '../disk/list-files.ts';
import { readTables } from '../reading/texts/read-tables.ts';

/** `language`: that of the site, for articles without their own. `folder`: the content folder. */
export function markdownProcessor(language: string, folder: string) {
  const tables = async (file: string, text: string) => {
    const files = new Set((await listFiles(folder)).paths);
    return readTables(text, { path: relative(folder, file).split(sep).join('/'), folder, files });
  };
  return unified({ gfm: false, smartypants: false, ...bodyPlugins({ language, labels: (own) => bodyWords(own, language), tables }) });
}
