/**
 * A server that holds one account of the network of Bluesky: what `announce` asks of such a server, and no more. It takes only what the published schemas
 * of the network and of standard.site allow.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { ComAtprotoRepoApplyWrites } from '@atcute/atproto';
import { is } from '@atcute/lexicons';
import { SiteStandardDocument, SiteStandardPublication } from '@atcute/standard-site';

export const password = 'abcd-efgh-ijkl-mnop';
const token = 'a-token';
const schemas = {
  'site.standard.document': SiteStandardDocument.mainSchema,
  'site.standard.publication': SiteStandardPublication.mainSchema,
};

export interface AccountServer {
  readonly address: string;
  /** By collection and key. */
  readonly records: Map<string, unknown>;
  /** Calls that changed something may be so many before the server refuses more. */
  limit: number;
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In seconds since 1970. */
const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;

/** Of a request, in bytes: as servers of Bluesky have it. */
const longestRequest = 1_000_000;

const fault = (status: number, error: string, message: string): Answer => ({ status, body: { error, message } });

export async function startAccountServer(did: string): Promise<AccountServer> {
  const records = new Map<string, unknown>();
  const listed = (query: URLSearchParams): Answer => {
    const collection = query.get('collection') ?? '';
    const limit = Number(query.get('limit') ?? 50);
    if (limit > 100) return fault(400, 'InvalidRequest', 'limit is above 100');
    const places = [...records.keys()].filter((place) => place.startsWith(`${collection}/`)).toSorted();
    const from = places.filter((place) => place > (query.get('cursor') ?? ''));
    const page = from.slice(0, limit);
    const cursor = from.length > limit ? { cursor: page.at(-1) } : {};
    // The identifier of the content is not looked at.
    const cid = 'bafyreib2rxk3rybk3aobmv5cjuql3bm2twh4jo5uxgf5kpqcsgz7soitae';
    return {
      status: 200,
      body: { ...cursor, records: page.map((place) => ({ uri: `at://${did}/${place}`, cid, value: records.get(place) })) },
    };
  };
  const written = (input: unknown, authorization: string | undefined): Answer => {
    if (authorization !== `Bearer ${token}`) return fault(401, 'AuthMissing', 'Authentication required');
    const { input: schema } = ComAtprotoRepoApplyWrites.mainSchema;
    if (schema?.type !== 'lex' || !is(schema.schema, input)) return fault(400, 'InvalidRequest', 'Not what applyWrites takes');
    if (input.writes.length > 200) return fault(400, 'InvalidRequest', 'Too many writes. Max: 200');
    if (server.limit-- <= 0) {
      return { ...fault(429, 'RateLimitExceeded', 'Rate Limit Exceeded'), headers: { 'ratelimit-reset': String(inAnHour()) } };
    }
    for (const write of input.writes) {
      const place = `${write.collection}/${write.rkey}`;
      if (write.$type === 'com.atproto.repo.applyWrites#delete') records.delete(place);
      else if (records.has(place) !== (write.$type === 'com.atproto.repo.applyWrites#update'))
        return fault(400, 'InvalidRequest', `Could not write ${place}`);
      else if (!(write.collection in schemas) || !is(schemas[write.collection as keyof typeof schemas], write.value))
        return fault(400, 'InvalidRecord', `Not a valid ${write.collection}`);
      else records.set(place, write.value);
    }
    return { status: 200, body: {} };
  };
  const opened = (input: unknown): Answer => {
    const { identifier, password: given } = input as Readonly<Record<string, unknown>>;
    if (identifier !== did || given !== password) return fault(401, 'AuthenticationRequired', 'Invalid identifier or password');
    return { status: 200, body: { accessJwt: token, refreshJwt: token, handle: 'tide.example', did } };
  };
  const http = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      const method = pathname.replace('/xrpc/', '');
      const { status, body, headers } =
        method === 'com.atproto.repo.listRecords'
          ? listed(searchParams)
          : method === 'com.atproto.repo.applyWrites'
            ? await withInput(request, (input) => written(input, request.headers.authorization))
            : method === 'com.atproto.server.createSession'
              ? await withInput(request, opened)
              : fault(501, 'MethodNotImplemented', method);
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const place = http.address();
  const port = typeof place === 'object' ? place?.port : undefined;
  const server: AccountServer = {
    address: `http://127.0.0.1:${port}`,
    records,
    limit: Infinity,
    stop: () => new Promise((resolve) => http.close(() => resolve())),
  };
  return server;
}

async function withInput(request: IncomingMessage, answer: (input: unknown) => Answer): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return body.length > longestRequest ? fault(413, 'PayloadTooLarge', 'request entity too large') : answer(JSON.parse(body.toString()));
}
