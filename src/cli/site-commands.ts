/** The commands that build, show, serve and announce the site. */
import { Argument, type Command, Option } from 'commander';
import type { Workspace } from '../workspace/workspace.ts';
import type { AnnounceOptions } from './announce.ts';
import { checkWith } from './check-with.ts';
import { options, type Place } from './command-options.ts';
import type { DueOptions } from './due.ts';
import type { Server } from './host.ts';
import { parseAddress } from './option-values.ts';
import { run, workspaceFor } from './run-command.ts';

export function addSiteCommands(program: Command): void {
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
}

async function checkAndBuild(workspace: Workspace): Promise<number> {
  const code = await checkWith(workspace, { paths: [], format: 'text', strict: false, fix: false, toMdx: false });
  return code === 0 ? (await import('./build.ts')).build(workspace) : code;
}
