/** `npm run …`: reads the command line, runs one command, sets the exit code. The only file that ends the process. */
import { parseArgs } from 'node:util';
import { isMoment } from '../schema/fields.ts';
import { didYouMean } from '../schema/nearest.ts';
import { workspaceOf } from '../sources/workspace.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev, preview } from './serve.ts';

const commands = { build, check, dev, preview };

const usage = `Usage: npm run COMMAND -- [--content DIR] [--out DIR] [--now MOMENT]

  build     checks the publication and builds it into --out
  check     says everything that is wrong with it, and builds nothing
  dev       shows it while you write, drafts included
  preview   serves what build has built

  --content DIR   the publication (content)
  --out DIR       where the site goes (dist)
  --now MOMENT    the moment to build for, as RFC 3339 (now)
  --port NUMBER   where dev and preview answer (4321)
`;

/** What is asked for, or the sentence that says why that cannot be understood. */
function parseCommandLine() {
  const options = {
    content: { type: 'string' },
    out: { type: 'string' },
    now: { type: 'string' },
    port: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [command, ...extra] = positionals;
    if (extra.length > 0) {
      return `"${extra.join(' ')}" is not understood after "${command}". Options need two hyphens before them: npm run ${command} -- --content DIR`;
    }
    if (values.now !== undefined && !isMoment(values.now)) return `"${values.now}" is not a moment; write it like 2026-01-31T09:00:00Z.`;
    return { ...values, command };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
    return `${error.message.split('. ')[0]}.`;
  }
}

async function main(): Promise<number> {
  const line = parseCommandLine();
  if (typeof line === 'string') {
    console.error(line);
    return 2;
  }
  const { command, content, out, now, port, help } = line;
  const run = Object.entries(commands).find(([name]) => name === command)?.[1];
  if (help || !run) {
    if (!help && command !== undefined) console.error(`There is no command "${command}".${didYouMean(command, Object.keys(commands))}\n`);
    console.log(usage);
    return help ? 0 : 2;
  }
  return run(
    workspaceOf(process.cwd(), { content, out, now: now === undefined ? undefined : Date.parse(now), drafts: command === 'dev' }),
    { port },
  );
}

process.exitCode = await main();
