/** What `npm run bench` can be asked. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { scenarios } from './publication/scenarios.ts';
import { rivals } from './tools/rivals.ts';

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly rivals: readonly string[];
  readonly scenarios: readonly string[];
  readonly repeat: number;
  readonly seed: number;
  readonly json?: string;
  /** How many edits are made at random, in place of what is measured otherwise. */
  readonly edits?: number;
  readonly size: number;
  readonly cleanEvery: number;
  /** Archives of these sizes are imported, in place of what is measured otherwise. */
  readonly import?: true;
}

/** Ends the process when it cannot be understood, or when help is asked for. */
export function readOptions(args: readonly string[]): BenchOptions {
  return new Command('npm run bench --')
    .description('builds one publication with Broadside and with others, and says what each build cost')
    .addOption(list('--sizes <numbers>', 'how many pieces').argParser(sizes).default([100, 1000, 10_000], '100,1000,10000'))
    .addOption(
      list('--rivals <names>', 'beside whom')
        .argParser(namesOf(rivals))
        .default(
          rivals.map(({ name }) => name),
          'all',
        ),
    )
    .addOption(
      list('--scenarios <names>', 'after what')
        .argParser(namesOf(scenarios))
        .default(
          scenarios.map(({ name }) => name),
          'all',
        ),
    )
    .addOption(new Option('--repeat <number>', 'how often; the middle is told').argParser(number).default(1))
    .addOption(new Option('--seed <number>', 'what the publication is made from').argParser(number).default(1))
    .addOption(new Option('--json <file>', 'writes every figure into a file'))
    .addOption(new Option('--edits <number>', 'makes so many edits at random instead, and compares with clean builds').argParser(number))
    .addOption(new Option('--size <number>', 'of that publication').argParser(number).default(1000))
    .addOption(new Option('--clean-every <number>', 'after how many edits a clean build is compared').argParser(number).default(20))
    .addOption(new Option('--import', 'imports archives of these sizes instead, and compares with the first check of what was imported'))
    .parse(args, { from: 'user' })
    .opts();
}

function list(flags: string, description: string): Option {
  return new Option(flags, `${description}, with commas between`);
}

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1 up.');
  return Number(text);
}

/** Below fifty not every author and subject would have a piece. */
function sizes(text: string): readonly number[] {
  const asked = text.split(',').map(number);
  if (asked.some((size) => size < 50)) throw new InvalidArgumentError('A publication has 50 pieces or more here.');
  return asked;
}

/** In the order in which they are known; `none` is nobody. */
function namesOf(known: readonly { readonly name: string }[]): (text: string) => readonly string[] {
  return (text) => {
    const asked = text === 'none' ? [] : text.split(',');
    const unknown = asked.find((name) => !known.some((one) => one.name === name));
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${known.map(({ name }) => name).join(', ')}.`);
    return known.map(({ name }) => name).filter((name) => asked.includes(name));
  };
}
