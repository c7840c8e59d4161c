/** `npm run …`: parses the command line, runs one command and sets the exit code. No other file ends the process. */
import { Argument, Command, CommanderError, Option } from 'commander';
import type { Workspace } from '../workspace/workspace.ts';
import type { AnnounceOptions } from './announce.ts';
import type { DueOptions } from './due.ts';
import type { Server } from './host.ts';
import { parseAddress } from './option-values.ts';
import { optionsTakenByNpm } from './options-taken-by-npm.ts';
import type { GivenAnswers } from './article-answers.ts';
import { explainUsage } from './explain-usage.ts';
import { options, type Place, repeatable } from './command-options.ts';
import { run, workspaceFor } from './run-command.ts';
import { systemProblem } from '../problems/system-problem.ts';

interface CheckOptions {
  readonly format?: 'text' | 'github';
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly fix?: boolean;
}

const program = new Command('npm run')
  .usage('COMMAND -- [options]')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(explainUsage(text, process.argv[2] ?? 'COMMAND')) })
  .showSuggestionAfterError();

program.hook('preAction', (_, command) => {
  const names = command.options.flatMap(({ long }) => long ?? []);
  const taken = optionsTakenByNpm(command.name(), names, process.env);
  if (taken === undefined) return;
  console.error(taken);
  throw new CommanderError(2, 'broadside.optionsTakenByNpm', taken);
});

program
  .command('build')
  .description('checks the publication, and writes its site to --out')
  .addOption(options.content())
  .addOption(options.out())
  .addOption(options.now())
  .addOption(options.url())
  .addOption(options.deployed())
  .option('--drafts', 'shows drafts and scheduled pieces too, with a mark; writes to dist-with-drafts; not for publishing')
  .action((place: Place & { drafts?: boolean }) => {
    const workspace = workspaceFor(place.drafts ? { out: 'dist-with-drafts', ...place } : place);
    return run(import('./build.ts').then(({ build }) => build(workspace)));
  });

program
  .command('ci:pull-request')
  .description('checks the publication, then builds it with drafts, into dist-with-drafts')
  .addOption(options.content())
  .addOption(options.out())
  .addOption(options.now())
  .addOption(options.url())
  .action((place: Place) => {
    const workspace = workspaceFor({ out: 'dist-with-drafts', ...place, drafts: true });
    return run(checkAndBuild(workspace));
  });

program
  .command('check')
  .description('lists all problems and warnings, and builds nothing')
  .argument('[paths...]', 'files or folders to report on (all)')
  .addOption(options.content())
  .addOption(options.now())
  .addOption(options.url())
  .addOption(options.deployed())
  .addOption(new Option('--format <format>', 'text, or annotations for a pull request (text)').choices(['text', 'github']))
  .addOption(new Option('--json', 'prints one JSON document').conflicts('format'))
  .option('--strict', 'treats warnings as problems')
  .option('--fix', 'corrects simple mistakes, and shows what it changed')
  .action((paths: readonly string[], { format, json, strict, fix, ...place }: Place & CheckOptions) =>
    run(checkWith(workspaceFor(place), { paths, format: json ? 'json' : (format ?? 'text'), strict: strict ?? false, fix: fix ?? false })),
  );

program
  .command('dev')
  .description('shows the publication while you write, with drafts')
  .addOption(options.content())
  .addOption(options.now())
  .addOption(options.port())
  .option('--host', 'lets other machines of the network see it too, with drafts')
  .action((place: Place & { port?: string; host?: boolean }) =>
    run(import('./serve.ts').then(({ dev }) => dev({ ...workspaceFor(place), drafts: true }, place))),
  );

program
  .command('preview')
  .description('shows the site that build has written')
  .addOption(options.content())
  .addOption(options.out())
  .addOption(options.url())
  .addOption(options.port())
  .action((place: Place & { port?: string }) => run(import('./serve.ts').then(({ preview }) => preview(workspaceFor(place), place))));

program
  .command('due')
  .description('says whether a scheduled piece now needs a build to appear')
  .addOption(options.content())
  .addOption(options.out())
  .addOption(options.now())
  .option('--deployed <file or address>', 'the build.json to read (that of the published site)')
  .addOption(new Option('--format <format>', 'text, or an output for a workflow (text)').choices(['text', 'github']))
  .option('--build', 'builds at once, unless nothing is due')
  .action((choices: Place & DueOptions) =>
    run(import('./due.ts').then(({ due }) => due(workspaceFor({ ...choices, deployed: undefined }), choices))),
  );

program
  .command('host')
  .description('prints the configuration of a server: headers, redirects, types')
  .addArgument(new Argument('<server>', 'nginx or caddy').choices(['nginx', 'caddy']))
  .addOption(options.content())
  .addOption(options.now())
  .addOption(options.url())
  .addOption(new Option('--root <folder>', 'the folder on the server that holds the site').default('/var/www/site'))
  .action((server: Server, { root, ...place }: Place & { root: string }) =>
    run(import('./host.ts').then(({ host }) => host(workspaceFor(place), server, root))),
  );

program
  .command('compress')
  .description('writes compressed copies beside the files of the built site, for servers that send them')
  .addOption(options.out())
  .action((place: Place) => run(import('./compress.ts').then(({ compress }) => compress(workspaceFor(place)))));

program
  .command('announce')
  .description('writes to the account on Bluesky that site.yaml names which pieces the published site has')
  .addOption(options.content())
  .addOption(options.now())
  .option('--dry-run', 'says what would be written, and writes nothing')
  .addOption(new Option('--server <address>', 'the server of the account (the one that its DID names)').argParser(parseAddress))
  .addOption(new Option('--deployed <address>', 'where the site is published (url in site.yaml)').argParser(parseAddress))
  .action((choices: Place & AnnounceOptions) =>
    run(import('./announce.ts').then(({ announce }) => announce(workspaceFor({ ...choices, deployed: undefined }), choices))),
  );

program
  .command('new')
  .description('starts a piece as a draft, and asks for its fields')
  .argument('[title]', 'its title, in quotes')
  .addOption(options.content())
  .addOption(options.now())
  .addOption(new Option('--slug <slug>', 'the last part of its address (from the title)'))
  .addOption(new Option('--standfirst <text>', 'what it argues, in a sentence or two'))
  .addOption(new Option('--kind <kind>', 'what it is (the usual kind)'))
  .addOption(repeatable('--author <slug>', 'who writes it: a file name in content/authors'))
  .addOption(repeatable('--category <path>', 'where it belongs: a path in content/categories.yaml, the main one first'))
  .addOption(repeatable('--hashtag <text>', 'what it is about'))
  .action((title: string | undefined, place: Place & Omit<GivenAnswers, 'title'>) =>
    run(import('./new.ts').then(({ newArticle }) => newArticle(workspaceFor(place), { ...place, title }))),
  );

program
  .command('publish')
  .description('gives a draft its date, today or that of --at')
  .argument('<piece>', 'its slug, its title, or the path of its file')
  .addOption(new Option('--at <date>', 'when it appears: a day, or a moment as RFC 3339 (today)'))
  .addOption(options.content())
  .addOption(options.now())
  .action((piece: string, place: Place & { at?: string }) =>
    run(import('./publish.ts').then(({ publish }) => publish(workspaceFor(place), piece, place.at))),
  );
(await import('./import-command.ts')).addImportCommand(program);
(await import('./export-command.ts')).addExportCommand(program);
for (const command of program.commands) {
  const given = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? ` <${name}>` : ` [${name}]`;
  });
  command.usage(`--${given.join('')} [options]`);
}

async function checkAndBuild(workspace: Workspace): Promise<number> {
  const code = await checkWith(workspace, { paths: [], format: 'text', strict: false, fix: false });
  return code === 0 ? (await import('./build.ts')).build(workspace) : code;
}

/** Imported when it is run, like every command: no command needs the code of another. */
async function checkWith(workspace: Workspace, options: Parameters<Check>[1]): Promise<number> {
  return (await import('./check.ts')).check(workspace, options);
}

type Check = typeof import('./check.ts').check;

try {
  await program.parseAsync();
} catch (error) {
  const problem = error instanceof Error ? systemProblem(error.message) : undefined;
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  } else if (error instanceof CommanderError) {
    // A help text that was asked for is a success; a missing command is an error.
    process.exitCode = error.code === 'commander.helpDisplayed' ? 0 : 2;
  } else throw error;
}
