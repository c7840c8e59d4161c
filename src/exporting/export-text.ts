/** One text of the publication → the file of the export, and the pictures that lie beside it. Pure. */
import { posix } from 'node:path';
import { Document } from 'yaml';
import { decodedPath } from '../base/decoded-path.ts';
import type { BodyWords } from '../markdown/body-words.ts';
import { joinPath } from '../model/links/file-paths.ts';
import { exportedFields, type KnownText } from './front-matter.ts';
import { PictureNames } from './picture-names.ts';
import { exportBody } from './text/export-body.ts';

export interface TypedText {
  /** From the content folder. */
  readonly path: string;
  /** As typed. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The rows of the CSV files that it names, by path as typed. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface TextSurroundings {
  readonly known: Omit<KnownText, 'picture'>;
  readonly labels: BodyWords;
  /** By path in NFC, as on the disk. */
  readonly files: ReadonlyMap<string, string>;
  /** The address of a text, by the path of its file in NFC. */
  addressOf(path: string): string | undefined;
  note(what: string, became: string): void;
}

export interface ExportedText {
  readonly text: string;
  /** Names beside the text, by path from the content folder. */
  readonly pictures: ReadonlyMap<string, string>;
}

export function exportText({ path, fields, body, tables }: TypedText, around: TextSurroundings): ExportedText {
  const names = new PictureNames();
  const fileAt = (src: string): string | undefined =>
    /^[a-z][a-z0-9+.-]*:|^\//i.test(src) ? undefined : around.files.get(joinPath(path, decodedPath(src)));
  const picture = (src: string): string => {
    const file = fileAt(src);
    return file === undefined ? src : `./${names.nameOf(file)}`;
  };
  const markdown = exportBody(path, body, {
    ...{ picture, callouts: around.labels.callouts, note: around.note },
    isPicture: (src) => isPictureName(src) && fileAt(src) !== undefined,
    rows: (src) => tables.get(src) ?? [],
    link: (target) => {
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
      if (!/\.mdx?$/.test(file) || /^[a-z][a-z0-9+.-]*:|^\//i.test(file)) return undefined;
      const address = around.addressOf(joinPath(path, decodedPath(file)));
      return address === undefined ? undefined : `${address}${rest}`;
    },
  });
  const front = exportedFields(fields, { ...around.known, picture });
  return { text: `---\n${yamlText(front)}---\n\n${markdown}`, pictures: names.files };
}

/** For parsers of YAML 1.1 too: words that they would take for a number, a date or a yes stand in quotes. `date` and `lastmod` are meant as dates. */
export function yamlText(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields, { version: '1.2', schema: 'core', compat: 'yaml-1.1' });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.replace(/^(date|lastmod): "([^"\n]*)"$/gm, '$1: $2');
}

function isPictureName(path: string): boolean {
  return ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'].includes(posix.extname(path).toLowerCase());
}
