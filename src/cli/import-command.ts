/** The options of `import`. */
import type { Command } from 'commander';
import { options, type Place, repeatable } from './command-options.ts';
import type { ImportChoices } from './import.ts';
import { parseAddress, parseHost } from './option-values.ts';
import { run, workspaceFor } from './run-command.ts';

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('brings an archive of another program into the publication: a folder, a file or a zip')
    .argument(
      '<source>',
      'Jekyll, Hugo, Astro, Eleventy, Obsidian or other Markdown; an export of WordPress, Ghost, Substack, Medium; a feed; plain text',
    )
    .addOption(options.content())
    .addOption(options.now())
    .option('--dry-run', 'says what would be written, and writes nothing')
    .option('--json', 'prints the whole report as JSON')
    .option('--category <path or name>', 'for pieces without a category (Archive)')
    .option('--author <slug or name>', 'for pieces without an author (the name of the site)')
    .option('--from <address>', 'the address of the old site, for links that stay there', parseAddress)
    .option('--addresses <pattern>', 'how the old site made addresses, such as /:year/:month/:title/')
    .option('--map <file>', 'which fields are ours: a YAML file with lines such as deck: standfirst')
    .addOption(repeatable('--pictures <folder>', 'a folder with the pictures of the archive'))
    .addOption(repeatable('--fetch <host>', 'fetches the pictures that lie on this host; --dry-run lists the hosts', parseHost))
    .action((source: string, choices: Place & ImportChoices) =>
      run(import('./import.ts').then((module) => module.importArchive(workspaceFor(choices), source, choices))),
    );
}
