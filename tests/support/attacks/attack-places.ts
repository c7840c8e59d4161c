/** Places in the body of an article where foreign text may be. */

type Place = (attack: string, index: number) => string;

const inBraces = (attack: string): string => `{${JSON.stringify(attack)}}`;
const inQuotes = (attack: string): string => `"${attack.replaceAll('"', '&quot;').replaceAll('\n', ' ')}"`;
const onOneLine = (attack: string): string => attack.replace(/\s+/g, ' ');
const inRow = (attack: string): string => onOneLine(attack).replaceAll('|', '\\|');

/** By name: returns Markdown with the attack at that place, unescaped where it might break out. */
export const places: Readonly<Record<string, Place>> = {
  'as it is': (attack) => attack,
  'in a sentence': (attack) => `Before ${onOneLine(attack)} after.`,
  'with its signs escaped': (attack) => `Before ${onOneLine(attack).replace(/[!-/:-@[-`{-~]/g, '\\$&')} after.`,
  'in emphasis': (attack) => `*${onOneLine(attack)}*`,
  'in a heading': (attack) => `## ${onOneLine(attack)}`,
  'in a list': (attack) => `- ${onOneLine(attack)}`,
  'in a quotation': (attack) => `> ${onOneLine(attack)}`,
  'in a callout of Markdown': (attack) => `> [!NOTE]\n> ${onOneLine(attack)}`,
  'in a table': (attack) => `| ${inRow(attack)} | b |\n|---|--:|\n| ${inRow(attack)} | ${inRow(attack)} |`,
  'in code': (attack) => `\`\`\` ${onOneLine(attack)} \`\`\` is code`,
  'in a block of code': (attack) => `~~~~~~\n${attack}\n~~~~~~`,
  'in a block of HTML': (attack) => `~~~~~~ html\n${attack}\n~~~~~~`,
  'as a language of code': (attack) => `~~~~~~ ${onOneLine(attack)}\nx\n~~~~~~`,
  'as one word of a language': (attack) => `~~~~~~ ${attack.replace(/\s+/g, '')}\nx\n~~~~~~`,
  'in the words of a link': (attack) => `[${onOneLine(attack)}](https://example.org/)`,
  'as an address': (attack) => `[x](${attack})`,
  'as an address between < and >': (attack) => `[x](<${attack}>)`,
  'after an address': (attack) => `[x](https://example.org/${attack})`,
  'after a place': (attack) => `[x](</about/?${onOneLine(attack)}>)`,
  'in the title of a link': (attack) => `[x](https://example.org/ "${onOneLine(attack).replaceAll('"', '\\"')}")`,
  'as a reference': (attack, index) => `[x][ref-${index}]\n\n[ref-${index}]: <${onOneLine(attack)}>`,
  'in the title of a reference': (attack, index) =>
    `[x][title-${index}]\n\n[title-${index}]: https://example.org/ "${onOneLine(attack).replaceAll('"', '\\"')}"`,
  'between < and >': (attack) => `<${onOneLine(attack)}>`,
  'in a footnote': (attack, index) => `x[^note-${index}]\n\n[^note-${index}]: ${onOneLine(attack)}`,
  'as a name of a footnote': (attack, index) =>
    `x[^${attack.replace(/[\s\]]+/g, '')}${index}]\n\n[^${attack.replace(/[\s\]]+/g, '')}${index}]: x`,
  'as words for a picture': (attack) => `![${onOneLine(attack)}](./dock.png)`,
  'as words for a picture in a sentence': (attack) => `See ![${onOneLine(attack)}](./dock.png) there.`,
  'as a caption': (attack) => `![x](./dock.png "${onOneLine(attack).replaceAll('"', '\\"')}")`,
  'as a path of a picture': (attack) => `![x](<${onOneLine(attack)}>)`,
  'as text in braces': inBraces,
  'in braces in a sentence': (attack) => `Before ${inBraces(attack)} after.`,
  'in an Aside': (attack) => `<Aside title=${inBraces(attack)}>\n${onOneLine(attack)}\n</Aside>`,
  'as a title of an Aside in quotes': (attack) => `<Aside title=${inQuotes(attack)}>x</Aside>`,
  'as a title of an Aside': (attack) => `<Aside title=${inBraces(attack)}>x</Aside>`,
  'in a Callout': (attack) => `<Callout title=${inBraces(attack)}>x</Callout>`,
  'as a kind of Callout': (attack) => `<Callout kind=${inBraces(attack)}>x</Callout>`,
  'in a PullQuote': (attack) => `<PullQuote>\n${onOneLine(attack)}\n</PullQuote>`,
  'in a Quote': (attack) => `<Quote by=${inBraces(attack)} source=${inBraces(attack)}>x</Quote>`,
  'as an address of a Quote': (attack) => `<Quote by="x" source="y" url=${inBraces(attack)}>x</Quote>`,
  'after an address of a Quote': (attack) => `<Quote by="x" source="y" url=${inBraces(`https://example.org/${attack}`)}>x</Quote>`,
  'in a Figure': (attack) => `<Figure src="./dock.png" alt=${inBraces(attack)} caption=${inBraces(attack)} credit=${inBraces(attack)} />`,
  'as a path of a Figure': (attack) => `<Figure src=${inBraces(attack)} alt="x" />`,
  'in a Stat': (attack) => `<Stat value=${inBraces(attack)} label=${inBraces(attack)} source=${inBraces(attack)} />`,
  'in a BarChart': (attack) => {
    const text = JSON.stringify(attack);
    return `<BarChart data={[[${text}, "b"], [${text}, 1], ["y", 2]]} highlight=${inBraces(attack)} unit=${inBraces(attack)} caption=${inBraces(attack)} source=${inBraces(attack)} />`;
  },
  'in a LineChart': (attack) => {
    const text = JSON.stringify(attack);
    return `<LineChart data={[["x", ${text}], [2024, 1], [2025, 2]]} highlight=${inBraces(attack)} alt=${inBraces(attack)} unit=${inBraces(attack)} caption=${inBraces(attack)} />`;
  },
  'in a Timeline': (attack) => `<Timeline data={[["date", "event"], [2024, ${JSON.stringify(attack)}]]} caption=${inBraces(attack)} />`,
  'as data of a chart': (attack) => `<BarChart data=${inBraces(attack)} caption="x" />`,
  'as a language': (attack) => `<Foreign lang=${inBraces(attack)}>x</Foreign>`,
  'as a title of an element': (attack) => `<abbr title=${inBraces(attack)}>x</abbr>`,
  'as an address of an element': (attack) => `<q cite=${inBraces(attack)}>x</q>`,
  'as a date of an element': (attack) => `<time datetime=${inBraces(attack)}>x</time>`,
  'as language and direction of an element': (attack) => `<b lang=${inBraces(attack)} dir=${inBraces(attack)}>x</b>`,
  'in an element': (attack) => `<small>${onOneLine(attack)}</small>`,
  'as an attribute': (attack) => `<b ${onOneLine(attack)}>x</b>`,
  'as an element': (attack) => `<${attack.replace(/\W+/g, '')} />`,
};
