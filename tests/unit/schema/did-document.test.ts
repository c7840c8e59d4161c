/** Which server a DID document names: the password of the account is sent there. */
import { expect, test } from 'vitest';
import { accountServerIn } from '../../../src/schema/did-document.ts';

const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const server = { id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: 'https://pds.example.org' };
const labeler = { id: '#atproto_labeler', type: 'AtprotoLabeler', serviceEndpoint: 'https://labels.example.net' };
const documentOf = (...service: readonly unknown[]) => JSON.stringify({ '@context': [], id: did, alsoKnownAs: [], service });

test.each([
  ['of its id', documentOf(server), 'https://pds.example.org'],
  ['of its whole id', documentOf({ ...server, id: `${did}#atproto_pds` }), 'https://pds.example.org'],
  ['not the first service', documentOf(labeler, server), 'https://pds.example.org'],
  ['beside services of another shape', documentOf({ id: '#x', serviceEndpoint: { uri: 'https://x' } }, server), 'https://pds.example.org'],
  [
    'with a port, without a path',
    documentOf({ ...server, serviceEndpoint: 'https://pds.example.org:8443/x?y' }),
    'https://pds.example.org:8443',
  ],
])('the server of the account is found: %s', (_, text, found) => {
  expect(accountServerIn(text, did)).toBe(found);
});

test.each([
  ['no JSON', `"serviceEndpoint": "https://pds.example.org"`],
  ['a key within a text', JSON.stringify({ id: did, service: [], note: '"serviceEndpoint":"https://evil.example"' })],
  ['no service', JSON.stringify({ id: did })],
  ['only another service', documentOf(labeler)],
  ['another type', documentOf({ ...server, type: 'AtprotoLabeler' })],
  ['the server of another account', documentOf({ ...server, id: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa#atproto_pds' })],
  ['the document of another account', documentOf(server).replace(did, 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa')],
  ['an address that is not encrypted', documentOf({ ...server, serviceEndpoint: 'http://pds.example.org' })],
  ['an address with a name and a password', documentOf({ ...server, serviceEndpoint: 'https://pds.example.org@evil.example' })],
  ['no address', documentOf({ ...server, serviceEndpoint: { uri: 'https://pds.example.org' } })],
])('no server is found in %s', (_, text) => {
  expect(accountServerIn(text, did)).toBeUndefined();
});
