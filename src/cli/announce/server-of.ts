/** Which server holds an account. */
import { readDeployed } from '../../reading/read-deployed.ts';
import { accountServerIn } from '../../schema/did-document.ts';
import { Refused } from './refused.ts';

/** The address of the server, from the document of the DID. Throws `Refused`. */
export async function serverOf(did: string): Promise<string> {
  const place = did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : `https://plc.directory/${did}`;
  const answer = await readDeployed(place);
  if ('problem' in answer) throw new Refused(answer.problem);
  const server = accountServerIn(answer.text, did);
  if (server === undefined) throw new Refused(`${place} does not say which server holds the account.`);
  return server;
}
