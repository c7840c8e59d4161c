/** `npm run …`: parses the command line, runs one command and sets the exit code. No other file ends the process. */
import { Command, CommanderError } from 'commander';
import { systemProblem } from '../problems/system-problem.ts';
import { explainUsage } from './explain-usage.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { optionsTakenByNpm } from './options-taken-by-npm.ts';
import { addSiteCommands } from './site-commands.ts';
import { addWritingCommands } from './writing-commands.ts';

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

addSiteCommands(program);
addWritingCommands(program);
addImportCommand(program);
addExportCommand(program);

for (const command of program.commands) {
  const given = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? ` <${name}>` : ` [${name}]`;
  });
  command.usage(`--${given.join('')} [options]`);
}

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
