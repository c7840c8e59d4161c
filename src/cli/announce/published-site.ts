/** Whether the published site is the publication that is announced. */
import { routes } from '../../addresses/routes.ts';
import type { Publication } from '../../model/publication.ts';
import { isExample, readDeployed } from '../../reading/read-deployed.ts';
import { parseAddressList } from '../../schema/address-list.ts';
import { addressListView, type PublishedAddress } from '../../views/addresses.ts';

/** In bytes: that of a million addresses. */
const longestList = 1 << 27;

/**
 * `deployed`: the address of the site; `uri`: that of the record of the publication. A sentence, or undefined where the site names the account and has the
 * same articles as `publication`.
 */
export async function problemOfSite(publication: Publication, deployed: string, uri: string): Promise<string | undefined> {
  if (isExample(deployed))
    return `${new URL(deployed).origin} is an address for examples. Write the address of your site as url in site.yaml.`;
  return (await problemOfName(deployed, uri)) ?? (await problemOfArticles(publication, deployed));
}

/** Other programs ask the site for the account, and believe nothing else. */
async function problemOfName(deployed: string, uri: string): Promise<string | undefined> {
  const { origin, pathname } = new URL(deployed);
  const path = pathname.replace(/\/$/, '');
  const place = origin + routes.account.pattern + path;
  const answer = await readDeployed(place);
  if ('text' in answer && answer.text.trim() === uri) return undefined;
  const why = 'text' in answer ? `${place} names another account.` : answer.problem;
  const how =
    path === '' ? 'Publish the site first.' : `The site does not lie at the root of its host, which has to answer there with ${uri}.`;
  return `${why} ${how}`;
}

async function problemOfArticles(publication: Publication, deployed: string): Promise<string | undefined> {
  const place = `${deployed.replace(/\/+$/, '')}${routes.addressList.pattern}`;
  const answer = await readDeployed(place, longestList);
  if ('problem' in answer) return `${answer.problem} Publish the site first.`;
  const list = parseAddressList(answer.text);
  if (!list) return `${place} is no list of addresses. Publish the site first.`;
  return differenceOf(list.addresses, addressListView(publication).addresses);
}

/** A sentence where the articles of a site are not those of a folder, or have other texts. Addresses without an id are not compared. */
export function differenceOf(published: readonly PublishedAddress[], local: readonly PublishedAddress[]): string | undefined {
  const listed = (addresses: readonly PublishedAddress[]): ReadonlySet<string> =>
    new Set(addresses.flatMap(({ path, id, digest }) => (id === undefined ? [] : JSON.stringify([path, id, digest]))));
  return listed(published).symmetricDifference(listed(local)).size === 0
    ? undefined
    : 'The published site has other pieces, or other texts, than this folder. Publish it first.';
}
