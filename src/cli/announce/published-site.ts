/** Whether the published site is that of the account. */
import { isExample, readDeployed } from '../../reading/read-deployed.ts';

/**
 * `deployed`: the address of the site; `uri`: that of the record of the publication. A sentence, or undefined where the site names the account: other programs
 * ask it, and believe nothing else.
 */
export async function problemOfSite(deployed: string, uri: string): Promise<string | undefined> {
  if (isExample(deployed))
    return `${new URL(deployed).origin} is an address for examples. Write the address of your site as url in site.yaml.`;
  const { origin, pathname } = new URL(deployed);
  const path = pathname.replace(/\/$/, '');
  const place = `${origin}/.well-known/site.standard.publication${path}`;
  const answer = await readDeployed(place);
  if ('text' in answer && answer.text.trim() === uri) return undefined;
  const why = 'text' in answer ? `${place} names another account.` : answer.problem;
  const how =
    path === '' ? 'Publish the site first.' : `The site does not lie at the root of its host, which has to answer there with ${uri}.`;
  return `${why} ${how}`;
}
