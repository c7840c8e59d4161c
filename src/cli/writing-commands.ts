/** The commands for who writes and edits: they read the publication, or change one of its files. */
import { type Command, Option } from 'commander';
import type { GivenAnswers } from './article-answers.ts';
import { checkWith } from './check-with.ts';
import { options, type Place, repeatable } from './command-options.ts';
import type { InitChoices } from './init.ts';
import { parseFolder, parsePicture } from './option-values.ts';
import { run, workspaceFor } from './run-command.ts';

interface CheckOptions {
  readonly format?: 'text' | 'github';
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly toMdx?: boolean;
}

export function addWritingCommands(program: Command): void {
  program
    .command('init')
    .description('lays down a new publication in a folder, and asks for its name, language and address')
    .argument('[folder]', 'a new folder, or an empty one')
    .addOption(
      new Option('--into <folder>', 'a folder with files, to which the publication is added; nothing is replaced').argParser(parseFolder),
    )
    .option('--name <text>', 'what it is called, in quotes')
    .option('--language <tag>', 'its language, as BCP 47 (en)')
    .option('--url <address>', 'where it will be published')
    .option('--author <name>', 'who signs the first pieces (The editors)')
    .option('--engine <specifier>', 'where npm finds the engine (this version)')
    .action((folder: string | undefined, choices: InitChoices) =>
      run(import('./init.ts').then(({ init }) => init(workspaceFor({}).engine, folder, choices))),
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
    .option('--to-mdx', 'with --fix: turns the named .md files into .mdx')
    .action((paths: readonly string[], { format, json, strict = false, fix = false, toMdx = false, ...place }: Place & CheckOptions) =>
      run(checkWith(workspaceFor(place), { paths, format: json ? 'json' : (format ?? 'text'), strict, fix, toMdx })),
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

  program
    .command('quote')
    .description('makes a picture of a quotation from a piece, to share')
    .argument('<piece>', 'its slug, its title, or the path of its file')
    .argument('<words>', 'words of its text, in quotes; … where some are left out')
    .addOption(options.content())
    .addOption(options.now())
    .addOption(new Option('--to <file>', 'the PNG to write (named after the piece and its words)').argParser(parsePicture))
    .action((piece: string, words: string, place: Place & { to?: string }) =>
      run(import('./quote.ts').then(({ quote }) => quote({ ...workspaceFor(place), drafts: true }, piece, words, place.to))),
    );
}
