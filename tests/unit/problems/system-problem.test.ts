/** Trouble of the machine is told from ours. */
import { expect, test } from 'vitest';
import { systemProblem } from '../../../src/problems/system-problem.ts';

test('a full disk is called that, with the line that says where', () => {
  expect(systemProblem("[build] started\nENOSPC: no space left on device, write 'dist/index.html'\n    at write (fs.js:1)")).toBe(
    "There is no room left on the disk. (ENOSPC: no space left on device, write 'dist/index.html')",
  );
});

test('in the words of a library that is not written in JavaScript too', () => {
  expect(systemProblem('Failed to write file\nCaused by:\n    No space left on device (os error 28)')).toMatch(
    /^There is no room left on the disk\./,
  );
});

test('what is our fault is not called trouble of the system', () => {
  expect(systemProblem('TypeError: x is not a function')).toBeUndefined();
});
