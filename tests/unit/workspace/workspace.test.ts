import { expect, test } from 'vitest';
import { fromEnvironment, toEnvironment, workspaceOf } from '../../../src/workspace/workspace.ts';

test('folders are those of the project when nothing is said', () => {
  expect(workspaceOf('/project', {})).toMatchObject({
    root: '/project',
    content: '/project/content',
    public: '/project/public',
    out: '/project/dist',
    drafts: false,
    design: 'review',
  });
  expect(workspaceOf('/project', {})).not.toHaveProperty('now');
});

test('folders may be named from the project or whole', () => {
  expect(workspaceOf('/project', { content: 'tests/x', out: '/elsewhere' })).toMatchObject({
    content: '/project/tests/x',
    out: '/elsewhere',
  });
});

test('the engine is the project, unless it lies elsewhere; then Astro runs in a folder of the project', () => {
  expect(workspaceOf('/project', {})).toMatchObject({ engine: '/project', astro: '/project' });
  expect(workspaceOf('/project', { engine: '/engine/' })).toMatchObject({ engine: '/engine', astro: '/project/.astro/engine' });
});

test('each publication has a cache of its own, however its folder is named', () => {
  const [one, same, other] = ['a', './b/../a', 'b'].map((content) => workspaceOf('/project', { content }).cache);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

test.each([
  {},
  {
    engine: '/engine',
    content: 'other',
    out: 'o',
    now: 1_800_000_000_123,
    drafts: true,
    url: 'https://ada.example/pr-7/',
    astroCache: '/elsewhere/cache',
    design: 'plain',
  },
])('a process that is started works on the same folders: %j', (choices) => {
  const workspace = workspaceOf('/project', choices);
  expect(fromEnvironment('/wherever', toEnvironment(workspace))).toEqual(workspace);
});

test('without an environment the defaults hold', () => {
  expect(fromEnvironment('/project', {})).toEqual(workspaceOf('/project', {}));
});
