import { expect, test } from 'vitest';
import { onceFor } from '../../../src/model/once-for.ts';

test('a value is made once for each thing, also one that is undefined', () => {
  const asked: string[] = [];
  const nameOf = onceFor(({ name }: { name: string }): string | undefined => {
    asked.push(name);
    return name === '' ? undefined : name.toUpperCase();
  });
  const [one, other, none] = [{ name: 'a' }, { name: 'a' }, { name: '' }];
  expect([one, one, other, none, none].map(nameOf)).toEqual(['A', 'A', 'A', undefined, undefined]);
  expect(asked).toEqual(['a', 'a', '']);
});
