/** Texts come out as they went in. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { bodyWords } from '../../src/languages/words-for.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';
import { alike } from './alike.ts';
import { itHolds } from './it-holds.ts';
import { expectSentences } from './sentences.ts';
import { anyText, escaped, visibleText } from './words.ts';

const context = { file: 'articles/a.mdx', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };

itHolds(
  'a text whose signs are escaped is printed as it was meant, in the page and in plain text',
  visibleText(400).filter((text) => !/www\.|@|:\/\//i.test(text)),
  (text) => {
    const { body, problems } = compileBody(escaped(text), context);
    expect(problems).toEqual([]);
    const html = (body?.nodes ?? []).join('');
    const { document } = parseHTML(`<main>${html}</main>`);
    expect(alike(document.querySelector('main')?.textContent ?? '')).toBe(alike(text));
    expect([...document.querySelectorAll('main *')].map(({ localName }) => localName)).toEqual(['p']);
    expect(alike(body?.plainText ?? '')).toBe(alike(text));
  },
);

itHolds(
  'any text at all has a body or sentences that say why not',
  fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom('\n\n', '\n', '> ', '- ', '    ', '```\n', '<Aside>', '</Aside>', '\n\n| a | b |\n|--|--|\n', '[^1]: '),
    ),
    { maxLength: 12 },
  ),
  (bits) => {
    const begun = performance.now();
    const { body, problems } = compileBody(bits.join(''), context);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(body === undefined).toBe(problems.length > 0);
    expectSentences(problems, bits.join(''));
  },
);
