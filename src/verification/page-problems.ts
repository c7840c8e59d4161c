/** Problems of a single written page or style sheet. */
import type { Problem } from '../problems/problem.ts';
import { type Blocked, blockedParts, isElsewhere } from './blocked-parts.ts';
import { engineFault } from './faults.ts';
import type { PageFacts } from './page-facts.ts';

export function pageProblems(path: string, { titles, headings, ids }: Omit<PageFacts, 'addresses'>): readonly Problem[] {
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  return [
    ...(titles === 1 ? [] : [engineFault(path, `It has ${titles} titles.`)]),
    ...(headings === 1 ? [] : [engineFault(path, `It has ${headings} main headings (h1).`)]),
    ...(twice === undefined ? [] : [engineFault(path, `The id "${twice}" is used twice.`)]),
  ];
}

interface ScriptedPage {
  readonly path: string;
  readonly html: string;
  /** The path of its article from the content folder. */
  readonly article: string;
}

/** For the page of a scripted article, which may contain anything. Allows what is loaded from the site's own address. */
export function policyProblems({ path, html, article }: ScriptedPage, siteUrl: string): readonly Problem[] {
  return blockedParts(html)
    .filter(({ from }) => from === undefined || !isOwn(from, siteUrl))
    .map((part) => ({
      ...{ file: path, field: 'page' },
      message: `${article} holds ${part.what}, which the security policy of the page keeps from readers.`,
      fix: wayOut(part),
    }));
}

/** For a style sheet, by the addresses it loads. Only scripted articles bring their own. */
export function sheetProblems(path: string, addresses: readonly string[], siteUrl: string): readonly Problem[] {
  return addresses
    .filter((address) => isElsewhere(address) && !isOwn(address, siteUrl))
    .map((address) => ({
      ...{ file: path, field: 'style' },
      message: `This style sheet loads "${address}", which the security policy of each page keeps from readers.`,
      fix: 'Find the component of a scripted piece that says so, put the file beside it, and load it from there.',
    }));
}

function isOwn(address: string, siteUrl: string): boolean {
  return URL.canParse(address, siteUrl) && new URL(address, siteUrl).origin === new URL(siteUrl).origin;
}

function wayOut({ directive, from }: Blocked): string {
  if (directive === 'frame-src' || directive === 'object-src')
    return 'Link to it instead: no page of this site shows another inside itself.';
  if (directive === 'form-action') return 'Link to the page that has the form.';
  if (directive === 'base-uri' || directive === 'manifest-src') return 'Take it out.';
  if (from !== undefined) return 'Put the file beside the piece or into public/, and load it from there; or link to where it is.';
  return directive === 'style-src'
    ? 'Give the element a class, and write its style in the <style> of a component, without is:inline.'
    : 'Write it in the <script> of a component, without is:inline: then it becomes a file of the site.';
}
