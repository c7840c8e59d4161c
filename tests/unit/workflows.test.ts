/** What the workflows may do, with whose text, and in which order. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { type Job, linesOf, workflows, workflowTexts } from '../support/workflows.ts';

const { scripts, engines }: { scripts: Record<string, string>; engines: { node: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const jobs = [...workflows].flatMap(([workflow, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${workflow}: ${name}`, job })),
);
const jobsWithSteps = jobs.filter(({ job }) => job.steps);
const building = jobsWithSteps.filter(({ job }) => job.steps?.some(({ run }) => run === 'npm ci'));
const stepsThatUse = ({ steps = [] }: Job, action: string) => steps.filter(({ uses }) => uses?.startsWith(`${action}@`));

it('there is one for each occasion, and nothing else', () => {
  expect(new Map([...workflows].map(([name, { on }]) => [name, on]))).toEqual(
    new Map<string, unknown>([
      ['pull-request', 'pull_request'],
      [
        'publish',
        { push: { branches: ['main'] }, workflow_dispatch: null, workflow_call: { secrets: { BROADSIDE_CACHE_KEY: { required: false } } } },
      ],
      ['scheduled', { schedule: [{ cron: '17 * * * *' }], workflow_dispatch: null }],
    ]),
  );
});

it('each job may do no more than it has to', () => {
  const granted = jobs.map(({ name, job }) => [name, job.permissions ?? workflows.get(name.split(':')[0] ?? '')?.permissions]);
  expect(Object.fromEntries(granted)).toEqual({
    'pull-request: preview': { contents: 'read' },
    'publish: build': { contents: 'read' },
    'publish: deploy': { pages: 'write', 'id-token': 'write' },
    'scheduled: due': { contents: 'read' },
    'scheduled: publish': { contents: 'read', pages: 'write', 'id-token': 'write' },
  });
  for (const [name, { permissions }] of workflows)
    expect(Object.entries(permissions ?? { all: 'write' }), name).not.toContainEqual([expect.anything(), 'write']);
});

it.each([...workflowTexts])('%s gives no secret away, and lets nobody write into its commands', (name, text) => {
  expect(text).not.toMatch(/github\.token|pull_request_target|workflow_run/);
  // The one that vouches for what was kept goes to the step that builds what is published, and to nothing that anybody proposes.
  expect([...text.matchAll(/secrets\.\w+/g)].map(([secret]) => secret)).toEqual(
    name.startsWith('pull-request') ? [] : ['secrets.BROADSIDE_CACHE_KEY'],
  );
  for (const line of text.split('\n').filter((line) => /^\s*(- )?run:/.test(line))) expect(line).not.toContain('${{');
});

it.each(jobsWithSteps)('$name ends by itself, and runs only actions of GitHub, each at a version', ({ job }) => {
  expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  for (const { uses } of job.steps ?? []) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z/-]+@v\d+$/);
});

describe.each(building)('$name', ({ job }) => {
  it('leaves no key to the repository on the disk', () => {
    expect(stepsThatUse(job, 'actions/checkout').map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
  });

  it('runs a Node that the project takes', () => {
    const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
    const versions = stepsThatUse(job, 'actions/setup-node').map((step) => Number(step.with?.['node-version']));
    expect(versions).toHaveLength(1);
    for (const version of versions) expect(version).toBeGreaterThan(Number(`${major}.${minor}`));
  });
});

const drawing = building.filter(({ name }) => name !== 'scheduled: due');

it('what is published has the folder that is kept between builds, after npm ci and before it builds; what anybody proposes has not', () => {
  for (const { name, job } of drawing) {
    const { steps = [] } = job;
    const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache'));
    if (name.startsWith('pull-request')) expect(cache).toBe(-1);
    else {
      expect(steps[cache]?.with?.['path']).toBe(workspaceOf('', {}).caches);
      expect([steps[cache - 1]?.run, steps[cache + 1]?.run]).toEqual(['npm ci', 'npm run ci:publish']);
      expect(steps[cache + 1]).toHaveProperty('env.BROADSIDE_CACHE_KEY');
    }
  }
});

it('two deployments never overlap', () => {
  expect(workflows.get('publish')?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  expect(jobs.filter(({ job }) => stepsThatUse(job, 'actions/deploy-pages').length > 0).map(({ name }) => name)).toEqual([
    'publish: deploy',
  ]);
  const { uses = '', if: condition } = workflows.get('scheduled')?.jobs['publish'] ?? {};
  expect([uses, existsSync(uses), condition]).toEqual(['./.github/workflows/publish.yml', true, "needs.due.outputs.due != 'false'"]);
  // Two that wait for each other in one group would wait for ever.
  expect(workflows.get('scheduled')).not.toHaveProperty('concurrency');
});

it('other hosts can run the same', () => {
  const commands = (name: string) =>
    linesOf(workflows.get(name))
      .filter((line) => line.startsWith('npm'))
      .join(' && ')
      .replace(' -- --format github', '');
  expect(commands('pull-request')).toBe('npm run check && npm run build -- --drafts');
  expect(scripts['ci:pull-request']).toContain(' ci:pull-request');
  expect(commands('publish')).toBe('npm run ci:publish');
  expect(scripts['ci:publish']).toBe('npm run build -- --deployed');
  expect(scripts['ci:scheduled']).toBe('npm run due -- --build');
});

it('what is kept of a site has the files with a dot too, which the actions leave out unless they are told', () => {
  const kept = jobs.flatMap(({ job }) => (job.steps ?? []).filter(({ uses }) => /^actions\/upload-(pages-)?artifact@/.test(uses ?? '')));
  expect(kept.map((step) => step.with?.['include-hidden-files'])).toEqual([true, true]);
});

it.each(Object.keys(scripts).filter((name) => name.startsWith('ci:')))('%s passes on what it is given', (name) => {
  const folder = '/nowhere/at/all';
  const { stdout, stderr } = spawnSync('npm', ['run', name, '--silent', '--', '--content', folder], { encoding: 'utf8' });
  expect(stdout + stderr).toContain(folder);
});
