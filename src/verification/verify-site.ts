/** The last look before a site is put in place: at the files that were really written, whatever wrote them. */
import { gunzipSync } from 'node:zlib';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { LinkCheck } from './link-check.ts';
import { addressesInCss, addressesInXml, type PageFacts, pageFacts } from './page-facts.ts';
import { rasterPicture, tellsPlace } from './picture-place.ts';
import type { PrivateText } from './private-texts.ts';
import { textFinder } from './text-finder.ts';

export interface WrittenFile {
  /** From the folder of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a site must hold, and what it must not. */
export interface Expectations {
  readonly siteUrl: string;
  /** The published pieces, as the paths of their pages from the folder of the site. */
  readonly articlePages: readonly string[];
  /** The pages that only lead on. */
  readonly redirectPages: readonly string[];
  /** What was copied from `public/` as it is. */
  readonly copied: ReadonlySet<string>;
  readonly privateTexts: readonly PrivateText[];
  /** Texts of pieces that are held back. */
  readonly heldBack: readonly string[];
  /** Whether a file is a picture of such a piece, and of nothing that is published. */
  readonly isHeldBackPicture: (bytes: Uint8Array) => boolean;
  /** Whether what is published says the same text, so that it gives nothing away. Asked only of texts that were found. */
  readonly isPublic: (text: string) => Promise<boolean>;
}

/** Files of the search index, which are text only when they are unpacked. */
const isIndex = /\.(pf_\w+|pagefind)$/;

/** What the search asks for first. */
const searchList = 'pagefind/pagefind-entry.json';

/** In bytes: where no zero is found so far in, it is a text, whatever it is called (as Git has it). */
const beginning = 8000;

/** Every problem of the files, in their order; none when the site is as it should be. */
export async function verifySite(files: AsyncIterable<WrittenFile>, expected: Expectations): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const links = new LinkCheck(expected.siteUrl);
  const pages = new Set<string>();
  const secrets = new Map(expected.privateTexts.map((one) => [one.text, one]));
  const find = textFinder([...secrets.keys(), ...expected.heldBack]);
  const named = (path: string): string => (expected.copied.has(path) ? `/public/${path}` : path);

  for await (const { path, bytes } of files) {
    links.addFile(path);
    const copied = expected.copied.has(path);
    if (path.endsWith('.html')) {
      const facts = pageFacts(Buffer.from(bytes).toString());
      links.addIds(path, facts.ids);
      links.addAddresses(path, facts.addresses);
      if (!copied) {
        pages.add(path);
        problems.push(...problemsOfPage(path, facts));
      }
    }
    if (path.endsWith('.xml')) links.addAddresses(path, addressesInXml(Buffer.from(bytes).toString()));
    if (path.endsWith('.css')) links.addAddresses(path, addressesInCss(Buffer.from(bytes).toString()));
    if (rasterPicture.test(path) && (await tellsPlace(bytes))) problems.push(placeTold(named(path)));
    if (rasterPicture.test(path) && !copied && bytes.length === 0) problems.push(engineFault(path, 'This picture is empty.'));
    if (rasterPicture.test(path) && !copied && expected.isHeldBackPicture(bytes))
      problems.push(engineFault(path, 'This picture belongs to a piece that is held back.'));
    if (!copied && (path.endsWith('.map') || (/\.(css|m?js)$/.test(path) && Buffer.from(bytes).includes('sourceMappingURL='))))
      problems.push(engineFault(path, 'It holds a source map, or leads to one.'));

    const isText = isIndex.test(path) || !bytes.subarray(0, beginning).includes(0);
    const plain = isText ? unpacked(bytes) : new Uint8Array();
    if (plain === undefined) problems.push(engineFault(path, 'It is packed, and was cut short.'));
    const found = [...find(Buffer.from(`/${path}`)), ...find(plain ?? bytes)];
    for (const text of found) {
      const known = secrets.get(text);
      if (!known?.secret && (await expected.isPublic(text))) continue;
      if (known) problems.push(secretTold(named(path), known.what));
      else if (copied) problems.push(toldTooEarly(named(path), text));
      else problems.push(engineFault(path, `"${text}" belongs to a piece that is held back.`));
    }
  }
  problems.push(...links.problems().map((problem) => ({ ...problem, file: named(problem.file) })), ...problemsOfCount(pages, expected));
  if (expected.articlePages.length > 0 && !links.hasFile(searchList))
    problems.push(engineFault(searchList, 'The search has no list of its pieces.'));
  return problems.sort(compareProblems);
}

/** The files of the search index are packed by gzip. Undefined when it cannot be undone. */
function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

function problemsOfPage(path: string, { titles, headings, ids }: PageFacts): readonly Problem[] {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...(titles === 1 ? [] : [engineFault(path, `It has ${titles} titles.`)]),
    ...(headings === 1 ? [] : [engineFault(path, `It has ${headings} main headings (h1).`)]),
    ...(twice === undefined ? [] : [engineFault(path, `The id "${twice}" is used twice.`)]),
  ];
}

/** As many pages of pieces as there are pieces, and no others. */
function problemsOfCount(pages: ReadonlySet<string>, { articlePages, redirectPages }: Expectations): readonly Problem[] {
  const known = new Set([...articlePages, ...redirectPages]);
  return [
    ...articlePages.filter((path) => !pages.has(path)).map((path) => engineFault(path, 'This piece is published and has no page.')),
    ...[...pages]
      .filter((path) => path.startsWith('articles/') && !known.has(path))
      .map((path) => engineFault(path, 'This page belongs to no piece that is published.')),
  ];
}

function placeTold(file: string): Problem {
  return {
    file,
    field: 'picture',
    message: 'The picture tells where it was taken.',
    fix: 'Save it without its location, or put it beside the piece that shows it: there such notes are taken away.',
  };
}

function secretTold(path: string, what: string): Problem {
  const fix = 'Find out which piece, component or setting brings it in, and take it away.';
  return { file: path, field: 'secret', message: `${what} stands in this file.`, fix };
}

function toldTooEarly(file: string, text: string): Problem {
  return {
    file,
    field: 'file',
    message: `"${text}" belongs to a piece that is held back.`,
    fix: 'Take it out until that piece is published.',
  };
}

/** What a writer cannot have caused. */
function engineFault(path: string, message: string): Problem {
  return {
    file: path,
    field: 'page',
    message,
    fix: 'This is a fault of the engine: report it, with the publication if you can. Nothing was published.',
  };
}
