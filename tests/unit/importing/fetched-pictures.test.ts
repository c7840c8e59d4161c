/** `import --fetch HOST`: pictures from a real server, and what a server may do instead. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBroadside } from '../../support/run-broadside.ts';
import { temporaryFolder, newFolder } from '../../support/temporary-folder.ts';
import { filesIn } from '../../support/import-archive.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const asked: string[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    switch (request.url) {
      case '/dot.png':
        return response.end(dot);
      case '/moved.png':
        return response.writeHead(302, { Location: '/dot.png' }).end();
      case '/away.png':
        return response.writeHead(302, { Location: `http://localhost:${port}/dot.png` }).end();
      case '/round.png':
        return response.writeHead(302, { Location: '/round.png' }).end();
      case '/page.png':
        return response.end('<!doctype html><script>alert(1)</script>');
      case '/endless.png': {
        const more = (): void => {
          while (response.writable && response.write(Buffer.alloc(1_000_000))) continue;
          response.once('drain', more);
        };
        return more();
      }
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function importFrom(host: string, names: readonly string[], ...args: string[]) {
  const pictures = names.map((name) => `![A dot](http://${host}:${port}/${name})`).join('\n\n');
  const source = await newFolder({ '2014-03-12-tide.md': `---\ntitle: The tide\n---\n\nIt comes.\n\n${pictures}\n` });
  const content = join(await temporaryFolder(), 'content');
  const { code, output } = await runBroadside(['import', source, '--content', content, ...args]);
  return { code, output, files: code === 0 && !args.includes('--dry-run') ? await filesIn(content) : {}, content };
}

test('no host is asked that --fetch does not name, and none in a dry run', async () => {
  asked.length = 0;
  const unnamed = await importFrom('127.0.0.1', ['dot.png']);
  expect(unnamed.output).toContain('- 127.0.0.1: 1 picture');
  expect((await importFrom('127.0.0.1', ['dot.png'], '--fetch', 'localhost')).code).toBe(0);
  expect((await importFrom('127.0.0.1', ['dot.png'], '--fetch', '127.0.0.1', '--dry-run')).code).toBe(0);
  expect(asked).toEqual([]);
});

test('a picture of a named host stands beside its piece, one copy of each', async () => {
  const { files, output, content } = await importFrom('127.0.0.1', ['dot.png', 'moved.png'], '--fetch', '127.0.0.1');
  const [picture, ...others] = Object.keys(files).filter((path) => path.endsWith('.png'));
  expect(others).toEqual([]);
  expect((await readFile(join(content, picture ?? ''))).equals(dot)).toBe(true);
  const text = files['articles/2014/tide/index.md'];
  expect(text?.match(/!\[A dot\]\(\.\/dot-[0-9a-f]{10}\.png\)/g)).toHaveLength(2);
  expect(output).not.toContain('Pictures on the web');
  expect(output).toContain('The publication has no problem, and ');
});

test.each([
  ['away.png', 'It leads on to localhost, which no --fetch names.'],
  ['round.png', 'It leads on and on.'],
  ['none.png', 'The server answers 404.'],
  ['page.png', 'It is not a picture that browsers show'],
  ['endless.png', 'The picture is larger than 20 MB.'],
])('%s does not come along, and the report says why', async (name, why) => {
  const { files, output } = await importFrom('127.0.0.1', [name], '--fetch', '127.0.0.1');
  expect(output).toContain(why);
  expect(Object.keys(files).filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(Object.keys(files).some((path) => path.startsWith('articles/2014/tide'))).toBe(true);
});

test('a server that is not there is no end of an import', async () => {
  const { code, output } = await importFrom('nowhere.invalid', ['dot.png'], '--fetch', 'nowhere.invalid');
  expect(code).toBe(0);
  expect(output).toContain('It could not be fetched.');
});

test('the name of a host is no address', async () => {
  expect((await importFrom('127.0.0.1', [], '--fetch', 'http://127.0.0.1/')).code).toBe(2);
});
