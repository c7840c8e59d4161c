/** Compares a publication with the site that is published: no address of it may be lost, nor that of a heading. */
import { routes } from '../../addresses/routes.ts';
import type { Publication } from '../../model/publication.ts';
import type { Problem, Warning } from '../../problems/problem.ts';
import { sanitizeProblem } from '../../problems/sanitize.ts';
import { isAddress, isExample, readDeployed } from '../../reading/read-deployed.ts';
import { parseAddressList } from '../../schema/address-list.ts';
import { lostAddresses } from '../../views/lost-addresses.ts';
import { lostHeadings } from '../../views/lost-headings.ts';

/** In bytes: that of a million addresses. */
const longestList = 1 << 27;

/**
 * `deployed`: the address of the site, or of its list, or a file; empty for the address of the publication. A site that does not answer is a warning: it
 * must not stop the one that would replace it.
 */
export async function compareWithDeployed(
  publication: Publication,
  deployed: string,
): Promise<{ readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] }> {
  const where = placeOf(deployed || publication.site.url);
  if (isExample(where)) return { problems: [], warnings: [] };
  const answer = await readDeployed(where, longestList);
  const list = 'text' in answer ? parseAddressList(answer.text) : undefined;
  if (list) {
    const { addresses } = list;
    const problems = [...lostAddresses(addresses, publication), ...lostHeadings(addresses, publication)];
    return { problems: problems.map(sanitizeProblem), warnings: [] };
  }
  if ('problem' in answer && !isAddress(where)) {
    const fix = 'Give the folder of a built site, its addresses.json, or its address.';
    return { problems: [{ file: 'site.yaml', field: '--deployed', message: answer.problem, fix }], warnings: [] };
  }
  const reason = 'problem' in answer ? answer.problem : `${where} is no list of addresses.`;
  const message = `${reason} Whether this site would lose an address is not known.`;
  const fix = 'Nothing is to be done before the first publication. Otherwise, check again when the site answers.';
  return { problems: [], warnings: [{ file: 'site.yaml', field: 'url', message, fix }] };
}

/** `https://example.org/opinion` → `https://example.org/opinion/addresses.json`. */
function placeOf(deployed: string): string {
  return deployed.endsWith('.json') ? deployed : `${deployed.replace(/\/+$/, '')}${routes.addressList.pattern}`;
}
