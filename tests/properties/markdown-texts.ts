/** Markdown of every kind in which each word stands once, so that one that is lost has a name. */
import fc from 'fast-check';

/** Writes a construct; `word` gives a new word each time. */
type Writing = (word: () => string) => string;

const inlines: readonly Writing[] = [
  (word) => `${word()} ${word()}`,
  (word) => `*${word()}* **${word()} ${word()}** ~~${word()}~~`,
  (word) => `\`${word()} ${word()}\``,
  (word) => `[${word()}](https://example.org/ "${word()}")`,
  (word) => `[${word()} *${word()}*][used]`,
  (word) => `![${word()}](./p.png "${word()} ${word()}")`,
  (word) => `[![${word()}](./p.png "${word()}")](https://example.org/)`,
  (word) => `<abbr title="${word()}">${word()}</abbr> {"${word()}"} ${word()}&amp;${word()}\\*`,
  (word) => `"${word()} ${word()}" -- '${word()}'... ${word()}’s 港${word()}に`,
  (word) => `${word()}[^note]`,
  (word) => `[${word()}] ==${word()}== [[${word()}]] ^[${word()}] ~${word()}~ :${word()}: #${word()}`,
  (word) => `https://example.org/x ${word()}@example.org <Foreign lang="de">${word()}</Foreign>`,
];

const inline = fc.array(fc.constantFrom(...inlines), { minLength: 1, maxLength: 3 }).map(
  (some): Writing =>
    (word) =>
      some.map((write) => write(word)).join(' '),
);

const row = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: inline }, { weight: 1, arbitrary: fc.constant<Writing>((word) => `\`${word()}\\|${word()}\``) }),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map(
    (cells): Writing =>
      (word) =>
        `| ${cells.map((cell) => cell(word)).join(' | ')} |`,
  );

const plainBlock = fc.oneof(
  inline,
  inline.map(
    (text): Writing =>
      (word) =>
        `${text(word)}  \n${text(word)}`,
  ),
  inline.map(
    (text): Writing =>
      (word) =>
        `## ${word()} ${text(word)}`,
  ),
  fc.constant<Writing>((word) => `![${word()}](./p.png "${word()} ${word()}")`),
  fc
    .constantFrom<Writing>(
      () => '',
      (word) => ` title="${word()} ${word()}"`,
      (word) => ` {1,3} file=${word()}`,
      (word) => ` ${word()}`,
    )
    .map(
      (meta): Writing =>
        (word) =>
          `\`\`\`js${meta(word)}\n${word()} "${word()}"\n\`\`\``,
    ),
  fc.constant<Writing>((word) => `    ${word()} -- "${word()}"\n\n    __${word()}__`),
  fc.array(row, { minLength: 1, maxLength: 3 }).map(
    (rows): Writing =>
      (word) =>
        `| ${word()} | ${word()} |\n|---|--:|\n${rows.map((write) => write(word)).join('\n')}`,
  ),
  fc.constant<Writing>((word) => `<Quote by="${word()}" source="${word()}">${word()}</Quote>`),
  fc.constant<Writing>((word) => `<Aside title="${word()}">\n    ${word()}\n\n    - ${word()}\n</Aside>`),
  fc.constant<Writing>((word) => `<Stat value="${word()}" label="${word()}" source="${word()}" />`),
  fc.constant<Writing>((word) => `<Figure src="./p.png" alt="${word()}" caption="${word()}" credit="${word()}" />`),
  fc.constant<Writing>((word) => `<PullQuote>${word()} ${word()}</PullQuote>`),
  fc.constant<Writing>(
    (word) => `<BarChart data={[["${word()}", "${word()}"], ["${word()}", 1]]} caption="${word()}" source="${word()}" />`,
  ),
  fc.constant<Writing>((word) => `<dl>\n<dt>${word()}</dt>\n<dd>${word()}</dd>\n</dl>`),
  fc.constant<Writing>((word) => `- [ ] ${word()}\n- ${word()}\n- [x] ${word()}`),
  fc.constant<Writing>((word) => `${word()}\n: ${word()}`),
  fc.constantFrom('NOTE', 'TIP', 'WARNING').map(
    (kind): Writing =>
      (word) =>
        `> [!${kind}]\n> ${word()}\n>\n> - ${word()}`,
  ),
  fc.constant<Writing>((word) => `:::tip ${word()}\n${word()}\n:::`),
  fc.constant<Writing>((word) => `[unused]: https://example.org/ "${word()}"`),
);

/** What stops a build, and says of which words. */
const lossy = fc.constantFrom<Writing>(
  (word) => `| ${word()} | ${word()} |\n|---|---|\n| ${word()} | ${word()} | ${word()} |`,
  (word) => `| ${word()} |\n|---|\n| \`${word()}|${word()}\` |`,
  (word) => `[${word()}]: ${word()}`,
);

const block: fc.Arbitrary<Writing> = fc.oneof(
  { weight: 6, arbitrary: plainBlock },
  {
    weight: 1,
    arbitrary: plainBlock.map(
      (inner): Writing =>
        (word) =>
          indented('> ', inner(word)),
    ),
  },
  {
    weight: 1,
    arbitrary: plainBlock.map(
      (inner): Writing =>
        (word) =>
          `- ${word()}\n\n${indented('  ', inner(word))}`,
    ),
  },
  {
    weight: 1,
    arbitrary: plainBlock.map(
      (inner): Writing =>
        (word) =>
          `7. ${word()}\n\n${indented('   ', inner(word))}\n8. ${word()}`,
    ),
  },
  {
    weight: 1,
    arbitrary: plainBlock.map(
      (inner): Writing =>
        (word) =>
          `<Aside>\n\n${word()}\n\n${inner(word)}\n\n</Aside>`,
    ),
  },
);

/** A text and the words in it that are for readers. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly string[];
}

/** Blocks that are printed, whole or with a warning. */
export const printedText: fc.Arbitrary<WordedText> = fc.array(block, { minLength: 1, maxLength: 6 }).map(worded);

/** One block that holds words for which there is no place. */
export const lossyText: fc.Arbitrary<WordedText> = lossy.map((write) => worded([write]));

function worded(blocks: readonly Writing[]): WordedText {
  const words: string[] = [];
  const word = (): string => {
    words.push(`w${words.length}w`);
    return words.at(-1) ?? '';
  };
  const text = blocks.map((write) => write(word)).join('\n\n');
  const needed = [
    ...(text.includes('[used]') ? ['[used]: https://example.org/'] : []),
    ...(text.includes('[^note]') ? [`[^note]: ${word()}`] : []),
  ];
  return { text: [text, ...needed].join('\n\n'), words };
}

function indented(prefix: string, text: string): string {
  return text.replaceAll(/^/gm, prefix);
}
