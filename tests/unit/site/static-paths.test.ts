import { expect, test } from 'vitest';
import { viewKey } from '../../../src/site/static-paths.ts';

const view = { frame: { name: 'The Tide', menu: [{ label: 'About' }] }, heading: 'Harbours' };

test('the key of a view is that of any view that says the same', () => {
  expect(viewKey(structuredClone(view))).toBe(viewKey(view));
});

test('whatever is said otherwise, in the frame or in it, gives another key', () => {
  const others = [
    { ...view, heading: 'Harbors' },
    { ...view, frame: { ...view.frame, name: 'The Ebb' } },
    { ...view, frame: { ...view.frame, menu: [] } },
    { heading: view.heading },
    { ...view, more: undefined, less: 1 },
  ];
  expect(new Set([view, ...others].map(viewKey)).size).toBe(others.length + 1);
});
