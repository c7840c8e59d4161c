/** Changes of the kinds that writers and editors make, chosen by a number: the same seed makes the same history. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator, Numerical Recipes, 7.1). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes one change in a publication that was copied from `tests/fixtures/minimal`, and says which. It stays free of problems. */
export function editAtRandom(content: string, random: () => number): string {
  const serial = Math.floor(random() * 1e9);
  const articles = (): readonly string[] =>
    readdirSync(join(content, 'articles'))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `articles/${name}`);
  const change = (path: string, pattern: RegExp, line: string): string => {
    const text = readFileSync(join(content, path), 'utf8');
    writeFileSync(
      join(content, path),
      text.replace(pattern, () => line),
    );
    return `${path}: ${line.trim()}`;
  };
  const piece = (): string => articles()[Math.floor(random() * articles().length)] ?? '';
  const edits: readonly (() => string)[] = [
    () => {
      const path = `articles/piece-${serial}.mdx`;
      const published = `2026-0${1 + (serial % 9)}-1${serial % 10}`;
      const fields = `title: Piece ${serial}\npublished: ${published}\nauthors: [ada-quill]\ncategories: [markets]\nhashtags: [Docks, Tag ${serial % 3}]`;
      writeFileSync(join(content, path), `---\n${fields}\n---\n\nA paragraph of piece ${serial}, with “quotes”.\n`);
      return `${path} is new`;
    },
    () => {
      const path = articles().find((name) => name.includes('piece-') && !name.includes('first-piece'));
      if (path === undefined) return 'nothing to delete';
      rmSync(join(content, path));
      return `${path} is gone`;
    },
    () => change(piece(), /^title: .*$/m, `title: Retitled ${serial}`),
    () => change(piece(), /\n*$/, `\n\nAnother paragraph, ${serial}.\n`),
    () => change(piece(), /^(draft: true\n)?title: /m, 'draft: true\ntitle: '),
    () => change(piece(), /^draft: true\n/m, ''),
    () => change(piece(), /^hashtags: .*$/m, `hashtags: [Docks, Later ${serial % 4}]`),
    () => change('authors/ada-quill.yaml', /^name: .*$/m, `name: Ada Quill ${serial % 5}`),
    () => change('categories.yaml', /name: .*$/m, `name: Markets ${serial % 5}`),
    () => change('site.yaml', /^tagline: .*$/m, `tagline: Arguments, ${serial % 7}`),
  ];
  return edits[Math.floor(random() * edits.length)]?.() ?? '';
}
