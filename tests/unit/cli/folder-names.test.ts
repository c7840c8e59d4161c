/** Commands as one types them. */
import { expect, test } from 'vitest';
import { commandLine } from '../../../src/cli/folder-names.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';

test.each([
  [{}, 'npm run build'],
  [{ url: 'https://ada.example/pr-7/' }, 'npm run build -- --url https://ada.example/pr-7/'],
  [{ out: '../site' }, 'npm run build -- --out ../site'],
  [{ content: '../press', out: '../my site' }, "npm run build -- --content ../press --out '../my site'"],
  [{ out: "../ada's" }, String.raw`npm run build -- --out '../ada'\''s'`],
])('%j is built by %s', (folders, line) => {
  expect(commandLine('build', workspaceOf(process.cwd(), folders))).toBe(line);
});
