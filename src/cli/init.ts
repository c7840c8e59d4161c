/** `init`: lays down a publication in a folder of its own, or in one that is there. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isCancel, text } from '@clack/prompts';
import { slugOf } from '../addresses/slug.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { isInstalled } from '../platform/engine-packages.ts';
import { authorNameFault, siteFieldFault } from '../schema/fields/field-fault.ts';
import { layDown } from '../starting/lay-down.ts';
import { newPublication } from '../starting/new-publication.ts';
import { readTemplate } from '../starting/read-template.ts';
import { interrupted } from './exit-codes.ts';

/** As typed. */
export interface InitChoices {
  readonly into?: string;
  readonly name?: string;
  readonly language?: string;
  readonly url?: string;
  readonly author?: string;
  readonly engine?: string;
}

type Question = 'name' | 'language' | 'url' | 'author';

const questions: Readonly<
  Record<Question, { readonly message: string; readonly usual?: string; fault(value: string): string | undefined }>
> = {
  name: { message: 'What is it called?', fault: (value) => siteFieldFault('name', value) },
  language: { message: 'In which language? (en, fr, ar, ja …)', usual: 'en', fault: (value) => siteFieldFault('language', value) },
  url: {
    message: 'At which address? (may be empty for now)',
    usual: '',
    fault: (value) => (value === '' ? undefined : siteFieldFault('url', value)),
  },
  author: { message: 'Who signs the first pieces?', usual: 'The editors', fault: (value) => authorNameFault(value) },
};

/** `engine`: the folder of its code. Returns the exit code: 0; 2 when an answer or the folder is refused; 130 after Ctrl+C. */
export async function init(engine: string, named: string | undefined, { into, engine: specifier, ...given }: InitChoices): Promise<number> {
  const folder = into ?? named;
  if (folder === undefined) return refuse(['Name the folder of the new publication: npx broadside init my-paper']);
  if (into !== undefined && named !== undefined) return refuse([`Two folders are named, ${named} and ${into}. Leave one of them out.`]);
  const found = (await readdir(folder).catch(unlessAbsent<string[]>([]))).filter((name) => name !== '.git');
  if (into === undefined && found.length > 0)
    return refuse([`There are files in ${folder} already. Name another folder, or add a publication to it: --into ${folder}`]);

  const faults = Object.entries(given).flatMap(([question, value]) => questions[question as Question].fault(value) ?? []);
  if (faults.length > 0) return refuse(faults);
  const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask(given) : withUsual(given);
  if (answers === 'cancelled') {
    console.error('Nothing was written.');
    return interrupted;
  }
  if (answers.name === undefined) return refuse(['A name is missing: --name "The Harbour Review"']);

  const { name, language = 'en', url, author = 'The editors' } = answers;
  const done = await layDown(
    folder,
    newPublication(
      {
        ...{ name, language, url: url === '' ? undefined : url },
        author: { slug: slugOf(author), name: author },
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        today: new Date().toISOString().slice(0, 10),
        engine: specifier ?? (await specifierOf(engine, resolve(folder))),
      },
      await readTemplate(engine),
    ),
  );
  if (done.written.length > 0) console.log(`${done.written.length} files are written into ${shown(folder)}.`);
  if (done.addedTo.length > 0) console.log(`Lines were added to ${done.addedTo.join(', ')}.`);
  if (done.unchanged.length > 0) console.log(`As before: ${done.unchanged.join(', ')}`);
  console.log(
    `\n  ${folder === '.' ? '' : `cd ${quoted(folder)} && `}npm install && npm run dev\n\nThen it is at http://localhost:4321/, and changes while you write.`,
  );
  return 0;
}

/** What was not answered on the command line. */
async function ask(given: Readonly<Partial<Record<Question, string>>>): Promise<Partial<Record<Question, string>> | 'cancelled'> {
  const answers: Partial<Record<Question, string>> = { ...given };
  for (const [question, { message, usual, fault }] of Object.entries(questions)) {
    if (answers[question as Question] !== undefined) continue;
    const answer = await text({
      message,
      ...(usual ? { placeholder: usual } : {}),
      defaultValue: usual ?? '',
      validate: (value) => fault(value || (usual ?? '')),
    });
    if (isCancel(answer)) return 'cancelled';
    answers[question as Question] = answer;
  }
  return answers;
}

function withUsual(given: Readonly<Partial<Record<Question, string>>>): Partial<Record<Question, string>> {
  return { language: questions.language.usual, author: questions.author.usual, ...given };
}

/** An installed engine has a version; a project is named by its path. */
async function specifierOf(engine: string, folder: string): Promise<string> {
  if (!isInstalled(engine)) return `file:${relative(folder, engine).split(sep).join('/')}`;
  const { version }: { version: string } = JSON.parse(await readFile(join(engine, 'package.json'), 'utf8'));
  return version;
}

function shown(folder: string): string {
  return folder === '.' ? 'this folder' : folder;
}

/** As it is typed in a shell. */
function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`;
}

function refuse(sentences: readonly string[]): number {
  console.error(sentences.join('\n'));
  return 2;
}
