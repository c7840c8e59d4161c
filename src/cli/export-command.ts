/** The options of `export`. */
import { type Command, Option } from 'commander';
import { options, type Place } from './command-options.ts';
import { parseFolder } from './option-values.ts';
import { run, workspaceFor } from './run-command.ts';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('writes every piece as plain Markdown with its pictures, for Hugo, Astro and others; drafts too')
    .addOption(
      new Option('--to <folder>', 'the folder to write to: a new one, or an earlier export').argParser(parseFolder).makeOptionMandatory(),
    )
    .addOption(options.content())
    .addOption(options.now())
    .action(({ to, ...place }: Place & { to: string }) =>
      run(import('./export.ts').then((module) => module.exportPublication({ ...workspaceFor(place), drafts: true }, to))),
    );
}
