/** Addresses of what was withdrawn. Nothing else can have them. */
import type { AddressBook } from '../../addresses/address-book.ts';
import { isReserved, reservedName } from '../../addresses/reserved.ts';
import type { Problem } from '../../problems/problem.ts';
import { lineOf } from '../../schema/written.ts';
import type { ContentFiles } from '../content-files.ts';

export interface Gone {
  /** Within the site, decoded. A file where there is no slash at the end. */
  readonly path: string;
  readonly reason: string;
  /** `2026-01-31`. */
  readonly since?: string | undefined;
}

export interface ClaimedGone {
  readonly gone: readonly Gone[];
  readonly problems: readonly Problem[];
}

export function claimGone(book: AddressBook, { path: file, data, lines }: ContentFiles['gone']): ClaimedGone {
  const problems: Problem[] = [];
  const gone = data.flatMap(({ address, reason, since }, index): readonly Gone[] => {
    const line = lineOf(lines, `${index}.address`);
    const isFile = /\.html?$/i.test(address);
    const path = isFile || address.endsWith('/') ? address : `${address}/`;
    if (isReserved(`${address.replace(/\/$/, '')}/`)) {
      problems.push(reservedName(file, address, 'address', line));
      return [];
    }
    const isClaimed = book.claim({ path: isFile ? `${path}/` : path, file, line, field: 'address', isFile });
    return isClaimed ? [{ path, reason, since }] : [];
  });
  return { gone, problems };
}
