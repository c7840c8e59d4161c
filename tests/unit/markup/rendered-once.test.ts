import { expect, test } from 'vitest';
import { renderedOnce } from '../../../src/markup/rendered-once.ts';

test('each part of each frame is drawn once, and none stands for another', async () => {
  const drawn: string[] = [];
  const [frame, other] = [{ name: 'a' }, { name: 'a' }];
  const html = (thing: object, part: string, text: string): Promise<string> =>
    renderedOnce(thing, part, async () => {
      drawn.push(text);
      return text;
    });
  const all = [
    await html(frame, 'masthead', 'its masthead'),
    await html(frame, 'footer', 'its footer'),
    await html(frame, 'masthead', 'drawn again'),
    await html(other, 'masthead', 'that of the other'),
  ];
  expect(all).toEqual(['its masthead', 'its footer', 'its masthead', 'that of the other']);
  expect(drawn).toEqual(['its masthead', 'its footer', 'that of the other']);
});
