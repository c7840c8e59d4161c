/** What the account client does with servers that are slow, endless, hostile, or only strict. */
import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, test } from 'vitest';
import { readRecords, writeRecords } from '../../../../src/cli/announce/account.ts';
import { accountRequests } from '../../../../src/cli/announce/account-requests.ts';
import type { RecordChange } from '../../../../src/views/bluesky/record-changes.ts';
import { recordKey } from '../../../../src/views/bluesky/record-keys.ts';
import { password, startAccountServer } from '../../../support/account-server.ts';

const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const uri = `at://${did}/site.standard.document/2222222222222`;
const cid = 'bafyreib2rxk3rybk3aobmv5cjuql3bm2twh4jo5uxgf5kpqcsgz7soitae';
const stops: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

/** The address of a server that answers so. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function json(answer: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  answer.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const changeOf = (index: number, textContent: string): RecordChange => ({
  action: 'create',
  collection: 'site.standard.document',
  key: recordKey(0, `article-${index}`),
  value: {
    $type: 'site.standard.document',
    site: `at://${did}/site.standard.publication/2222222222222`,
    title: `Article ${index}`,
    publishedAt: '2026-01-31T00:00:00.000Z',
    textContent,
  },
});

const write = (server: string, changes: readonly RecordChange[] = [changeOf(1, '')]) =>
  writeRecords(server, did, { password, changes, onWritten: () => undefined });

/** The sentence by which it is refused. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).constructor.name).toBe('Refused');
  return (error as Error).message;
}

/** Accepts the password, and answers all else so. */
const afterSession = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  serve(({ url = '' }, answer) =>
    url.includes('createSession')
      ? json(answer, 200, { accessJwt: 'the-token', refreshJwt: 'x', handle: 'tide.example.org', did })
      : json(answer, status, body, headers),
  );

test('many long texts are written to a server that takes a million bytes at once', async () => {
  const server = await startAccountServer(did);
  stops.push(() => server.stop());
  const changes = Array.from({ length: 30 }, (_, index) => changeOf(index, 'ö'.repeat(50_000)));
  await write(server.address, changes);
  expect(server.records.size).toBe(30);
  expect(await readRecords(server.address, did)).toHaveLength(30);
});

test('a server that repeats the password, or sends signs to the terminal, has neither printed', async () => {
  const body = { error: `Wrong\u001B[2J${password}`, message: `The password ${password}\r\n\u001B]0;x\u0007the-token ${'x'.repeat(500)}` };
  const unopened = await serve((_, answer) => json(answer, 400, body));
  expect(await refusalOf(write(unopened))).toBe(`${unopened} answers 400 to the password.`);
  const unwritten = await afterSession(400, body);
  const refusal = await refusalOf(write(unwritten));
  expect(refusal).toContain(' answers 400 Wrong⟨U+001B⟩[2J•••: The password ••• ⟨U+001B⟩]0;x⟨U+0007⟩••• xxx');
  expect(refusal).not.toMatch(/\p{Cc}|abcd|the-token/u);
  expect(refusal.length).toBeLessThan(500);
});

test('a code that the account asks for is no wrong password', async () => {
  const server = await serve((_, answer) => json(answer, 401, { error: 'AuthFactorTokenRequired', message: 'A sign in code was sent' }));
  expect(await refusalOf(write(server))).toMatch(/asks for a code, .* An app password needs none/);
});

test.each([
  ['1e14', 'for now'],
  ['1e999', 'for now'],
  ['-1', 'for now'],
  ['1000', 'for now'],
  ['soon', 'for now'],
  [String(Math.floor(Date.now() / 1000) + 7200), `until ${new Date(Date.now() + 7_200_000).toISOString().slice(0, 10)} `],
])('a server that takes no more until %s', async (reset, words) => {
  const server = await afterSession(429, { error: 'RateLimitExceeded' }, { 'ratelimit-reset': reset });
  expect(await refusalOf(write(server))).toContain(`takes no more changes ${words}`);
});

test.each([
  ['at all', () => undefined],
  ['to the end', (_: unknown, answer: ServerResponse) => void answer.writeHead(200, { 'Content-Type': 'application/json' }).write('{')],
])('a server that does not answer %s is not waited for', async (_, listener) => {
  const server = await serve(listener);
  const requests = accountRequests(server, { reading: 200, writing: 200, answer: 1000 });
  expect(await refusalOf(readRecords(server, did, requests))).toBe(`${server} does not answer within 0.2 seconds.`);
});

test('an endless answer is not read', async () => {
  function* endless(): Generator<Buffer> {
    for (;;) yield Buffer.alloc(1 << 16, ' ');
  }
  const server = await serve((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'application/json' });
    void pipeline(Readable.from(endless()), answer).catch(() => undefined);
  });
  expect(await refusalOf(readRecords(server, did))).toBe(`${server} answers with more than 67,108,864 bytes.`);
});

test('a server that is not there, and one that answers with a page, are named', async () => {
  expect(await refusalOf(readRecords('http://127.0.0.1:1', did))).toBe('http://127.0.0.1:1 cannot be reached.');
  const server = await serve((_, answer) => void answer.end('<!doctype html>'));
  expect(await refusalOf(readRecords(server, did))).toBe(`${server} answers in another way than such servers do.`);
});

test.each([
  ['the same cursor', 2, () => 'again'],
  ['always another cursor', 2000, (call: number) => `cursor-${call}`],
])('a list without an end is left: %s', async (_, most, cursorOf) => {
  let calls = 0;
  const handler = () => Promise.resolve(Response.json({ cursor: cursorOf(calls++), records: [{ uri, cid, value: {} }] }));
  expect(await refusalOf(readRecords('https://x.example', did, handler))).toBe('https://x.example lists records without an end.');
  expect(calls).toBe(most);
});

test('the password is sent to no other server', async () => {
  let asked = 0;
  const other = await serve((_, answer) => {
    asked++;
    json(answer, 200, {});
  });
  const server = await serve(({ url }, answer) => void answer.writeHead(307, { Location: `${other}${url}` }).end());
  expect(await refusalOf(write(server))).toContain('names another server, which is not asked');
  expect(asked).toBe(0);
});

test.each([
  ['null', { uri, cid, value: null }],
  ['nothing', { uri, cid }],
])('a record that has %s as its value is named', async (_, record) => {
  const server = await serve((__, answer) => json(answer, 200, { records: [record] }));
  expect(await refusalOf(readRecords(server, did))).toBe(
    `${server} lists a record that has no content: ${uri}. Remove it from the account, and run the command again.`,
  );
});
