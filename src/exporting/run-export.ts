/** A publication without problems → the folder of an export. Reads one text after the other, so that a publication of any size fits into memory. */
import { join, posix } from 'node:path';
import { isTextFile } from '../base/text-files.ts';
import { pathOf } from '../addresses/routes.ts';
import { bodyWords } from '../languages/words-for.ts';
import type { Addresses } from '../model/addresses/claim-addresses.ts';
import type { Publication } from '../model/publication.ts';
import { shownMarks } from '../model/shown-pictures.ts';
import type { Content } from '../reading/content.ts';
import { decodeText } from '../reading/read-text.ts';
import { openTextFile } from '../reading/texts/text-file.ts';
import { splitFrontmatter } from '../reading/yaml/split-frontmatter.ts';
import { parseYaml } from '../reading/yaml/read-yaml.ts';
import { exportLayout, exportMarker, scriptedFolder } from '../schema/export-layout.ts';
import type { ExportReport } from './export-report.ts';
import { exportText, type TextSurroundings, type TypedText } from './export-text.ts';
import type { ExportWriter } from './export-folder.ts';
import { exportReadme } from './readme.ts';

export interface ExportRun {
  /** The folder of the publication. */
  readonly folder: string;
  /** All files, from the content folder. */
  readonly paths: readonly string[];
  readonly content: Content;
  readonly addresses: Addresses;
  /** With drafts. */
  readonly publication: Publication;
  readonly writer: ExportWriter;
  readonly onText?: ((done: number, total: number) => void) | undefined;
}

type AnyText = Content['articles'][number] | Content['pages'][number];

export async function runExport(run: ExportRun): Promise<ExportReport> {
  const { content, paths, folder, writer, publication, addresses } = run;
  const files = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const placed: Record<string, string> = {};
  const scripted: { path: string; address: string }[] = [];
  const changes = new Map<string, number>();
  const note = (what: string, became: string): void => {
    const line = `${what}: ${became}`;
    changes.set(line, (changes.get(line) ?? 0) + 1);
  };
  const texts: readonly AnyText[] = [...content.articles, ...content.pages];
  const addressOfFile = new Map(texts.map(({ path }) => [path.normalize('NFC'), addressOf(path, addresses)]));
  let drafts = 0;
  let pictures = 0;
  for (const [index, text] of texts.entries()) {
    const kind = text.path.startsWith('pages/') ? 'page' : 'article';
    const slug = addresses.slugOf(text.path);
    const address = addressOf(text.path, addresses);
    if (text.facts.scripted) scripted.push({ path: text.path, address });
    else {
      const typed = await readTyped(text.path, folder, new Set(paths));
      const { text: written, pictures: names } = exportText(typed, {
        ...{ note, files, known: knownOf(text, { slug, address, publication }) },
        labels: bodyWords(text.data.lang ?? publication.site.language, publication.site.language),
        addressOf: (path) => addressOfFile.get(path),
      });
      const bundle = `content/${kind}s/${slug}`;
      await writer.write(`${bundle}/index.md`, written);
      placed[`${bundle}/index.md`] = text.path;
      for (const [path, name] of names) {
        await writer.copy(join(folder, path), `${bundle}/${name}`);
        placed[`${bundle}/${name}`] = path;
        pictures++;
      }
      if (text.data.draft) drafts++;
    }
    run.onText?.(index + 1, texts.length);
  }
  await copyScripted(scripted, run);
  const tables = await copyTables(run, placed);
  await writer.write('README.md', exportReadme(publication.site.name));
  // Last: a folder without it is no export.
  const marker = { layout: exportLayout, files: placed, digests: writer.digests, scripted: scripted.map(({ address }) => address) };
  await writer.write(exportMarker, `${JSON.stringify(marker, null, 2)}\n`);
  const isScripted = (path: string): boolean => scripted.some((one) => one.path === path);
  return {
    ...{ drafts, pictures, tables, changes, scripted: scripted.map(({ path }) => path) },
    articles: content.articles.filter(({ path }) => !isScripted(path)).length,
    pages: content.pages.filter(({ path }) => !isScripted(path)).length,
  };
}

/** Within the site, from the first slash. */
function addressOf(path: string, addresses: Addresses): string {
  const slug = addresses.slugOf(path);
  return path.startsWith('pages/') ? pathOf('page', { page: slug }) : pathOf('article', { slug });
}

async function readTyped(path: string, folder: string, files: ReadonlySet<string>): Promise<TypedText> {
  const { bytes, tables } = await openTextFile(path, { folder, files });
  const split = splitFrontmatter(decodeText(bytes, path).text ?? '', path);
  if ('message' in split) throw new Error(`${path}: ${split.message}`);
  return {
    path,
    fields: parseYaml(split.yaml).toJS() as Record<string, unknown>,
    body: split.body,
    tables: new Map([...tables].map(([src, { rows }]) => [src, rows.map(({ cells }) => cells)])),
  };
}

interface KnownOfText {
  readonly slug: string;
  readonly address: string;
  readonly publication: Publication;
}

function knownOf(text: AnyText, { slug, address, publication }: KnownOfText): TextSurroundings['known'] {
  const article = text.path.startsWith('pages/') ? undefined : publication.articleBySlug.get(slug);
  const isPath = (typed: string): boolean => typed.startsWith('/');
  const nameOfAuthor = (author: string): string => publication.authors.get(author)?.name ?? author;
  return {
    ...{ slug, address, nameOfAuthor },
    authors: (article?.authors ?? []).map(nameOfAuthor),
    categories: (article?.categories ?? []).map((path) => publication.categories.byPath.get(path)?.name ?? path),
    tags: (article?.hashtags ?? []).map((hashtag) => publication.hashtags.bySlug.get(hashtag)?.label ?? hashtag),
    pathOfAlias: (typed) =>
      isPath(typed) ? typed : article === undefined ? pathOf('page', { page: typed }) : pathOf('article', { slug: typed }),
  };
}

/** The text, and what lies beside it in a folder of its own. */
async function copyScripted(scripted: readonly { readonly path: string }[], { paths, folder, writer }: ExportRun): Promise<void> {
  for (const { path } of scripted) {
    const own = `${posix.dirname(path)}/`;
    const isBundle = /\/index\.mdx?$/.test(path);
    for (const file of paths.filter((one) => one === path || (isBundle && one.startsWith(own) && !isTextFile(one))))
      await writer.copy(join(folder, file), `${scriptedFolder}/${file}`);
  }
}

/** As they are; portraits, the logo and the icon lie apart, since Hugo reads every file below `data/` as data. */
async function copyTables({ paths, folder, writer, publication }: ExportRun, placed: Record<string, string>): Promise<number> {
  const marks = new Set(shownMarks(publication).map(({ path }) => path.normalize('NFC')));
  let tables = 0;
  for (const path of paths) {
    const isTable = /^(?:authors\/)?[^/]+\.ya?ml$/.test(path);
    if (!isTable && !path.startsWith('authors/') && !marks.has(path.normalize('NFC'))) continue;
    const to = `${isTable ? 'data' : 'assets'}/${path}`;
    await writer.copy(join(folder, path), to);
    placed[to] = path;
    if (isTable) tables++;
  }
  return tables;
}
