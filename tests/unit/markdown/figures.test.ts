import { expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('a picture alone is a figure, one in a sentence a picture', () => {
  expect(htmlOf('![A dock](./dock.png "The *dock*.")\n\nText ![a horn](./horn.webp "not said") text.')).toMatchInlineSnapshot(`
    "<Figure {"src":"./dock.png","alt":"A dock","caption":"The *dock*."}></Figure>
    <p>Text <Picture {"src":"./horn.webp","alt":"a horn","title":"not said"}></Picture> text.</p>"
  `);
});

test('pictures without words between them are figures each', () => {
  expect(htmlOf('![A](./a.png) ![B](./b.png)\n![C][c]\n\n[c]: <./c d.png>')).toMatchInlineSnapshot(`
    "<Figure {"src":"./a.png","alt":"A"}></Figure>
    <Figure {"src":"./b.png","alt":"B"}></Figure>
    <Figure {"src":"./c d.png","alt":"C"}></Figure>"
  `);
});

test('the facts list every picture with its line, those of the part Figure too', () => {
  const text = '![A](./a.png)\n\ntext ![B](../b.jpg)\n\n<Figure src="./c.avif" alt="C" />\n\n- [![D](./a.png)](./d.mdx)';
  expect(bodyOf(text, { firstLine: 5 }).facts.pictures).toEqual([
    { src: './a.png', line: 5 },
    { src: '../b.jpg', line: 7 },
    { src: './c.avif', line: 9 },
    { src: './a.png', line: 11 },
  ]);
});

test('a picture has words for those who do not see it, and lies beside the article', () => {
  expect(
    problemsOf('![](./a.png)\n\n![ ](./a.png)\n\n![a](https://example.org/a.png)\n\n![a](/a.png)\n\n![a](a.pdf)\n\n![a](data:image/png,x)'),
  ).toMatchInlineSnapshot(`
    [
      "1:1 The picture "./a.png" has no words for those who do not see it. Write what it shows between the brackets: ![An empty dock](./a.png).",
      "3:1 The picture "./a.png" has no words for those who do not see it. Write what it shows between the brackets: ![An empty dock](./a.png).",
      "5:1 The picture "https://example.org/a.png" is not beside this file. Save the picture beside the article and write its path from here, as ./picture.jpg.",
      "7:1 "/a.png" is not a picture beside this file. Name an avif, gif, jpg, png, svg or webp file by its path from here, as ./picture.jpg.",
      "9:1 "a.pdf" is not a picture beside this file. Name an avif, gif, jpg, png, svg or webp file by its path from here, as ./picture.jpg.",
      "11:1 The picture "data:image/png,x" is not beside this file. Save the picture beside the article and write its path from here, as ./picture.jpg.",
    ]
  `);
});

test.each(['./100%.png', './a%23b.png', '%2Fetc/a.png', './a%5Cb.png', './a.png%3Fx'])('%s is no path of a picture', (src) => {
  expect(problemsOf(`![A dock](${src})`)).toEqual([expect.stringContaining(`"${src}" is not a picture beside this file.`)]);
});
