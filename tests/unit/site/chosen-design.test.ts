/** The design is a folder of src/designs, and no other. */
import { expect, test } from 'vitest';
import { chosenDesign } from '../../../src/site/chosen-design.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';

const chosen = (design?: string) => chosenDesign(workspaceOf(process.cwd(), { design }));

test('review is the default, and each folder may be named', () => {
  expect(chosen()).toMatch(/src\/designs\/review$/);
  expect(chosen('plain')).toMatch(/src\/designs\/plain$/);
});

test.each(['nothing', '../designs/plain', 'plain/parts', ''])('"%s" is no design', (name) => {
  expect(() => chosen(name)).toThrow(`There is no design "${name}".`);
});
