/** Random articles with notes of every kind: in lists, in code, long ones, many close together. */
import fc from 'fast-check';

const sentence = 'A harbour that is written down wrongly has to be found again by somebody who did not lose it. ';

const note = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 2, max: 40 }).map((words) => sentence.repeat(4).split(' ').slice(0, words).join(' ')) },
  fc.integer({ min: 2, max: 12 }).map((items) => `A list:\n${'\n    - one of them'.repeat(items)}`),
  fc.constant('```\n    code\n    of\n    lines\n    ```'),
  fc.constant('First.\n\n    Second.'),
  fc.constant('| a | b |\n    |---|---|\n    | c | d |'),
  fc.constant(`https://example.com/${'a-long-way/'.repeat(8)}`),
);

const paragraph = fc.record({ sentences: fc.integer({ min: 1, max: 12 }), notes: fc.array(note, { maxLength: 2 }) });

/** The text of an article. */
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => {
  let count = 0;
  const definitions: string[] = [];
  const lines = paragraphs.map(({ sentences, notes }) => {
    const references = notes.map((said) => {
      definitions.push(`[^${++count}]: ${said}`);
      return `A claim.[^${count}]`;
    });
    return `${references.join(' ')} ${sentence.repeat(sentences)}`;
  });
  return [...lines, ...definitions].join('\n\n');
});

/** `count` texts; the same seed gives the same texts. */
export function textsWithNotes(count: number, seed: number): readonly string[] {
  return fc.sample(text, { numRuns: count, seed });
}
