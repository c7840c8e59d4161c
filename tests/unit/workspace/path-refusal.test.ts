/** Where a publication may lie. */
import { expect, test } from 'vitest';
import { pathRefusal } from '../../../src/workspace/path-refusal.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';

test.each(['/home/ada/my review', '/home/ada/مشروع', "/srv/it's [here] & there"])('%s is as good a place as any', (root) => {
  expect(pathRefusal(workspaceOf(root, {}))).toBeUndefined();
});

test('a sign that means something in an address is named', () => {
  expect(pathRefusal(workspaceOf('/home/ada/review #2', {}))).toContain('The path /home/ada/review #2 contains "#"');
  expect(pathRefusal(workspaceOf('/home/ada', { content: '50% off' }))).toContain('The path /home/ada/50% off contains "%"');
});
