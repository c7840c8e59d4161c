/** A former address of an article, as in old links: a slug, or a path of this site, with a query if the old site used one. */
import { z } from 'astro/zod';
import { bytesIn } from '../../base/bytes-in.ts';
import { deviceWords, isDevice, refuse } from './fields.ts';
import { limits } from '../limits.ts';
import { unseenIn } from '../../base/unseen.ts';

const { nameBytes, pathBytes } = limits;

/** The path is decoded: `/2012/%C3%A9t%C3%A9/` is `/2012/été/`. */
export const formerAddress = formerName(problemWith);

/** The whole path, from the slash after the host, without a query. */
export const formerPath = formerName((value) => {
  if (!value.startsWith('/') || value.includes('?'))
    return { message: `"${value}" is not a path of this site.`, fix: 'Begin with the slash after the host: /articles/the-wrong-harbour/.' };
  return problemWith(value);
});

/** The same of a category, whose name may have several steps: `ai/chips`. */
export const formerCategory = formerName((value) => problemWith(/^[^/]+\/./.test(value) ? `/${value}` : value));

function formerName(problem: typeof problemWith) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = problem(value);
      if (found) refuse(context, found.message, found.fix);
    })
    .transform((value) => {
      const { path, query } = partsOf(value);
      return `${(decoded(path) ?? path).normalize('NFC')}${query === '' ? '' : `?${query}`}`;
    });
}

function problemWith(value: string): { message: string; fix: string } | undefined {
  const quoted = value.length > 60 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) {
    const { pathname, search } = new URL(value);
    return { message: `${quoted} is a whole web address.`, fix: `Write what follows the host: ${pathname}${search}` };
  }
  if (value.startsWith('/') && value.includes('#'))
    return {
      message: `What follows the # in ${quoted} stays in the browser of the reader, and no site is asked for it.`,
      fix: 'Write the address without it, or take the line away.',
    };
  const { path, query } = partsOf(value);
  const letters = decoded(path);
  if (letters === undefined)
    return {
      message: `The letters in ${quoted} are encoded in a way that is not UTF-8, and no host of files can find them.`,
      fix: 'Write the letters themselves (/été/), which is how links of today reach the piece.',
    };
  if (!isPath(letters) || /[\s\p{Cc}\p{Cs}]/u.test(query))
    return {
      message: `${quoted} is not an address.`,
      fix:
        letters.includes('/') && isPath(`/${letters}`)
          ? `Begin with a slash, at the root of the site: /${value}`
          : 'Write a former slug (rent-freeze), or a path on this site (/2019/rent-freeze/).',
    };
  const device = letters.split('/').find(isDevice);
  if (device !== undefined) {
    const [message, fix] = deviceWords(device);
    return { message, fix };
  }
  const shortened = `${value.slice(0, 40)}…`;
  if (letters.split('/').some((part) => bytesIn(part) > nameBytes.most))
    return { message: nameBytes.message(shortened), fix: nameBytes.fix };
  if (bytesIn(letters) > pathBytes.most) return { message: pathBytes.message(shortened), fix: pathBytes.fix };
  return undefined;
}

/** `?` begins a query only in a path, not in a slug. */
function partsOf(value: string): { path: string; query: string } {
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(value) ?? [];
  return value.startsWith('/') ? { path, query } : { path: value, query: '' };
}

/** Undefined if it is not percent-encoded UTF-8. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether each segment can be a folder name on every host. */
function isPath(path: string): boolean {
  if (path === '/') return true;
  // With a space it is probably a title, not a slug.
  if (!path.startsWith('/') && path.includes(' ')) return false;
  const parts = path.startsWith('/') ? path.replace(/\/$/, '').slice(1).split('/') : [path];
  return parts.every(
    (part) =>
      part !== '' &&
      part === part.trim() &&
      !part.startsWith('.') &&
      !/[^\S ]|[/\\?#%\p{Cc}\p{Cs}]/u.test(part) &&
      unseenIn(part).length === 0,
  );
}
