/** `new`: writes the file of a new draft, and prints its path. */
import { join, relative } from 'node:path';
import { type Choices, choicesFor } from '../model/new-article.ts';
import { newArticleText } from '../writing/new-article-text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeNewFile } from '../writing/write-new-file.ts';
import { askForArticle } from './ask-for-article.ts';
import { asWritten, completed, faultsIn, type GivenAnswers, missingIn } from './article-answers.ts';
import { printAll, problemsAdded, readPublication } from './read-publication.ts';

/** Returns the exit code: 0; 1 when the publication does not allow it; 2 when an answer is invalid; 130 after Ctrl+C. */
export async function newArticle(asked: Workspace, given: GivenAnswers): Promise<number> {
  const workspace = { ...asked, now: asked.now ?? Date.now() };
  const before = await readPublication(workspace);
  if (!before) return 1;
  const choices = choicesFor(before.content, before.addresses, workspace.now);
  const faults = [...faultsIn(given, choices), ...nothingToChoose(choices)];
  if (faults.length > 0) return refuse(faults);
  const known = completed(given, choices);
  const atTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const missing = atTerminal ? [] : missingIn(known, choices);
  if (missing.length > 0) return refuse(missing);
  const answers = atTerminal ? await askForArticle(known, choices) : known;
  const article = answers && asWritten(answers, choices);
  if (!article) {
    console.error('Nothing was written.');
    return 130;
  }

  const path = choices.fileOf(article.slug);
  const file = join(workspace.content, path);
  const written = await writeNewFile(file, newArticleText(article));
  if (!written) return refuse([`There is a file ${shown(file)} already. Add another slug: --slug ${article.slug}-2`]);
  const after = await readPublication(workspace);
  const added = after ? problemsAdded(before.problems, after.problems) : [];
  if (!after || added.length > 0) {
    await written.undo();
    printAll(added, workspace, after?.files ?? 0);
    console.error('Nothing was written.');
    return 1;
  }
  console.log(
    `${shown(file)}\n\nIt is a draft, which only the preview shows: ${previewCommand(workspace)}, then http://localhost:4321${choices.hrefOf(article.slug)}`,
  );
  return 0;
}

function nothingToChoose({ authors, categories }: Choices): readonly string[] {
  return [
    ...(authors.size === 0
      ? ['There is no author yet. Write content/authors/ada-quill.yaml first, with a line such as: name: Ada Quill']
      : []),
    ...(categories.size === 0 ? ['There is no category yet. Write the first one into content/categories.yaml.'] : []),
  ];
}

function refuse(sentences: readonly string[]): number {
  console.error(sentences.join('\n'));
  return 2;
}

/** A path in the form in which it is typed in a terminal. */
function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}

function previewCommand({ content }: Workspace): string {
  return shown(content) === 'content' ? 'npm run dev' : `npm run dev -- --content ${shown(content)}`;
}
