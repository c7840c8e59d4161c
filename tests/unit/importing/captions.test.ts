import { expect, test } from 'vitest';
import { convertText } from '../../support/convert-text.ts';

function converted(caption: string) {
  const html = `<figure><img src="a.png" alt="A dot"><figcaption>${caption}</figcaption></figure>`;
  return convertText({ html }, { link: (to) => ({ to }), picture: () => ({ to: './a.png' }) });
}

test('italics of a caption are left out, and counted', () => {
  const { markdown, notes } = converted('The <em>Argo</em>, H<sub>2</sub>O.');
  expect(markdown).toBe('![A dot](./a.png "The Argo, H2O.")\n');
  expect(notes).toEqual([
    {
      what: 'marks in a caption',
      why: 'Captions are plain words: italics and the like are left out, the words stay.',
      at: 'The Argo, H2O.',
    },
  ]);
});

test('a caption with a link is a paragraph, and has its marks', () => {
  const { markdown, notes } = converted('The <b>Argo</b>, by <a href="https://x.example/">Ada</a>.');
  expect(markdown).toBe('![A dot](./a.png)\n\nThe **Argo**, by [Ada](https://x.example/).\n');
  expect(notes).toEqual([]);
});

test('that of two pictures too', () => {
  expect(converted('The <b>Argo</b>.</figcaption><img src="b.png" alt="B"><figcaption>').notes).toEqual([]);
});

test('nothing is said of plain words', () => {
  expect(converted('The <span>Argo</span><em></em>.').notes).toEqual([]);
});
