/** A compiled text → one that can be rendered: links and pictures resolved. */
import { feedPaths } from '../addresses/feeds.ts';
import type { WrittenText } from '../markdown/words/written-text.ts';
import { decodedPath } from '../base/decoded-path.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import type { Picture, PictureFile, Text } from './article.ts';
import type { Addresses } from './addresses/claim-addresses.ts';
import { joinPath } from './links/file-paths.ts';
import type { LinkMap } from './links/link-map.ts';
import { resolveLinks } from './links/links.ts';
import type { Clock, ContentFiles } from './content-files.ts';
import { lineOf } from '../schema/written.ts';
import type { Urls } from '../addresses/urls.ts';

export interface Texts {
  textOf(file: WrittenText<unknown>): Text;
  /** The picture of a group of fields, `field`, of a file. */
  pictureOf(file: Pick<WrittenText<unknown>, 'path' | 'lines'>, fields: PictureFields, field: string): Picture | undefined;
  /** The problems found so far. */
  problems(): readonly Problem[];
}

interface PictureFields {
  readonly src: string;
  readonly drawn: boolean;
  readonly night?: string | undefined;
}

type PictureAt = (file: string, src: string, place: { field: string; line?: number | undefined }) => PictureFile | undefined;

export function textBuilder(files: ContentFiles, addresses: Addresses, urls: Urls, clock: Clock): Texts {
  const pictures = new Map(files.pictures.map((picture) => [picture.path.normalize('NFC'), picture]));
  const map: LinkMap = {
    byAddress: addresses.destinations,
    byFile: addresses.destinationOfFile,
    files: new Set([...files.publicFiles.map((path) => `/${path.normalize('NFC')}`), ...feedPaths]),
    filesBeside: new Set(files.filesBeside?.map((path) => path.normalize('NFC'))),
    urls,
    clock,
  };
  const { avif } = files.site.data;
  const damaged = new Set([...(files.damaged ?? [])].map((path) => path.normalize('NFC')));
  const problems: Problem[] = [];

  const pictureAt: PictureAt = (file, src, { field, line }) => {
    const path = joinPath(file, decodedPath(src));
    const picture = pictures.get(path);
    if (picture)
      return {
        path: picture.path,
        width: picture.width,
        height: picture.height,
        digest: picture.digest,
        ...(avif && isPhotograph(path) ? { avif } : {}),
      };
    if (damaged.has(path)) return undefined;
    const present = [...pictures.keys(), ...map.filesBeside].find((other) => other.toLowerCase() === path.toLowerCase());
    const meant = present === undefined ? '' : ` Did you mean "${src.slice(0, src.lastIndexOf('/') + 1)}${present.split('/').at(-1)}"?`;
    problems.push(
      problemAt(
        { file, line, field },
        { message: `There is no picture at "${src}".${meant}`, fix: 'Put the file beside this one, and mind capital letters in its name.' },
      ),
    );
    return undefined;
  };

  return {
    pictureOf({ path, lines }, { src, drawn, night }, field) {
      const at = (name: 'src' | 'night', value: string) => pictureAt(path, value, { field, line: lineOf(lines, `${field}.${name}`) });
      const [day, dark] = [at('src', src), night === undefined ? undefined : at('night', night)];
      return day && { ...day, ...(drawn ? { drawn } : {}), ...(dark ? { night: dark } : {}) };
    },
    textOf({ path, facts, bodyKey }) {
      const { hrefs, problems: broken } = resolveLinks(
        { path, facts, visibleFrom: addresses.destinationOfFile.get(path.normalize('NFC'))?.visibleFrom ?? -Infinity },
        map,
      );
      for (const problem of broken) problems.push(problem);
      const found: Record<string, PictureFile> = {};
      for (const { src, line } of facts.pictures) {
        const picture = pictureAt(path, src, { field: 'body', line });
        if (picture) found[src] = picture;
      }
      return { bodyKey, facts, hrefs, pictures: found };
    },
    problems: () => problems,
  };
}

/** Drawings and screenshots, mostly `.png`, are larger as AVIF than as WebP without loss. */
function isPhotograph(path: string): boolean {
  return /\.jpe?g$/i.test(path);
}
