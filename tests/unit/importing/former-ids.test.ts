import { expect, test } from 'vitest';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { articleSchema } from '../../../src/schema/article.ts';

const context = { file: 'articles/a.md', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };

test('a picture without words is a problem, and a warning in a text that was imported', () => {
  const own = compileBody('![](./a.png)\n', context);
  const imported = compileBody('![](./a.png)\n', { ...context, imported: true });
  const said = ({ message }: { message: string }): string => message;
  expect([own.problems.map(said), own.warnings.map(said)]).toEqual([
    ['The picture "./a.png" has no words for those who do not see it.'],
    [],
  ]);
  expect([imported.problems.map(said), imported.warnings.map(said)]).toEqual([
    [],
    ['The picture "./a.png" has no words for those who do not see it.'],
  ]);
});

test('the fields of an imported piece', () => {
  const fields = { title: 'A', published: '2020-01-01', authors: ['a'], categories: ['b'] };
  expect(articleSchema.parse({ ...fields, imported: '2026-11-29', formerIds: ['https://old.example/?p=1'] })).toMatchObject({
    imported: '2026-11-29',
  });
  expect(articleSchema.safeParse({ ...fields, imported: 'yes' }).success).toBe(false);
  expect(articleSchema.parse(fields).formerIds).toEqual([]);
});
