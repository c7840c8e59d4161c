import { expect, test } from 'vitest';
import { partNames, partOf } from '../../../src/parts/parts.ts';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';
import { withoutPartNames } from '../../support/without-part-names.ts';

test.each(partNames)('the example of %s is right', (name) => {
  expect(problemsOf(partOf(name).example)).toEqual([]);
});

test('a part stands between stretches of HTML, and what it holds is a body too', () => {
  expect(
    bodyOf('One.\n\n<Aside title="A berth">\nText with ![a dock](./dock.png).\n\n<Stat value={38} label="of berths" />\n</Aside>\n\nTwo.')
      .nodes,
  ).toMatchInlineSnapshot(`
    [
      "<p id="p-emebvmb">One.</p>
    ",
      {
        "children": [
          "<p id="p-lijo9sg">Text with ",
          {
            "children": [],
            "part": "Picture",
            "props": {
              "alt": "a dock",
              "src": "./dock.png",
            },
          },
          ".</p>",
          {
            "children": [],
            "part": "Stat",
            "props": {
              "label": "of berths",
              "value": 38,
            },
          },
        ],
        "part": "Aside",
        "props": {
          "title": "A berth",
        },
      },
      "
    <p id="p-7v3hqlj">Two.</p>",
    ]
  `);
});

test('a part on one line holds the same as one on three', () => {
  const onOne = htmlOf('<PullQuote>The dock *was* waiting.</PullQuote>');
  expect(onOne).toBe('<PullQuote {}><p>The dock <em>was</em> waiting.</p></PullQuote>');
  expect(htmlOf('<PullQuote>\nThe dock *was* waiting.\n</PullQuote>')).toBe(onOne);
  expect(htmlOf('<PullQuote>\n\nThe dock *was* waiting.\n\n</PullQuote>')).toBe(onOne);
});

test('values are text, numbers, or literals in braces', () => {
  expect(htmlOf('<Stat value={-3.5} label={`of "berths"`} source={\'Port\'} />')).toBe(
    '<Stat {"value":-3.5,"label":"of \\"berths\\"","source":"Port"}></Stat>',
  );
});

test('a misspelt part or attribute is named, with the nearest that there is', () => {
  expect(
    problemsOf('<PullQoute>x</PullQoute>\n\n<Stat valu="1" value="1" label="x" />\n\n<PullQuote by="x">x</PullQuote>\n\n<Widget />').map(
      withoutPartNames,
    ),
  ).toMatchInlineSnapshot(`
      [
        "1:1 There is no part <PullQoute>. Did you mean "PullQuote"? The parts are ….",
        "3:7 <Stat> takes no "valu". Did you mean "value"? <Stat> takes value, label, source.",
        "5:12 <PullQuote> takes no "by". Write <PullQuote> alone.",
        "7:1 There is no part <Widget>. The parts are ….",
      ]
    `);
});

test('what a part needs must be there, and be of its kind', () => {
  expect(
    problemsOf(
      [
        '<Figure src="./a.png" />',
        '<Figure src="https://example.org/a.png" alt="" />',
        '<Aside title={3}>x</Aside>',
        '<Aside title>x</Aside>',
        '<Stat value={["a"]} label={null} />',
        '<Callout kind="warn">x</Callout>',
        '<Callout kind="updated">x</Callout>',
        '<Quote by="Ada" url="mailto:ada@example.org">x</Quote>',
        '<Quote by="Ada" by="Bo">x</Quote>',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "1:1 <Figure> has no "alt". Add alt="…". What the picture shows, for those who do not see it.",
      "3:9 The picture "https://example.org/a.png" is not beside this file. Save the picture beside the article and write its path from here, as ./picture.jpg.",
      "3:41 "alt" of <Figure> is empty. Write alt="…". What the picture shows, for those who do not see it.",
      "5:8 "title" of <Aside> is a number. Write text: title="…".",
      "7:8 "title" of <Aside> has no value. Write text: title="…".",
      "9:7 "value" of <Stat> is a list of values. Write text: value="…".",
      "9:21 "label" of <Stat> has no value. Write text: label="…".",
      "11:10 "warn" is not a kind of <Callout>. Did you mean "warning"? Write one of note, warning, update.",
      "13:10 "updated" is not a kind of <Callout>. Did you mean "update"? Write one of note, warning, update.",
      "15:17 "mailto:ada@example.org" is not a web address. Write it whole, beginning with https://.",
      "17:17 "by" is given twice to <Quote>. Keep one of them.",
    ]
  `);
});

test('children are neither forgotten nor put where none belong', () => {
  expect(problemsOf('<PullQuote></PullQuote>\n\n<Aside>{/* later */}</Aside>\n\n<Stat value="1" label="x">y</Stat>'))
    .toMatchInlineSnapshot(`
    [
      "1:1 <PullQuote> is empty. Write the words inside: <PullQuote>The dock was not empty. It was waiting.</PullQuote>",
      "3:1 <Aside> is empty. Write the words inside: <Aside title="What a berth is">A place for one ship.</Aside>",
      "5:1 <Stat> holds text, and takes none. Write it so: <Stat value="38 %" label="of berths empty in May" source="Port Authority" />",
    ]
  `);
});

test('a part does not stand in a sentence', () => {
  expect(problemsOf('The dock <Stat value="1" label="x" /> was\n\n## A <Callout>x</Callout>')).toMatchInlineSnapshot(`
    [
      "1:10 <Stat> stands in the middle of a sentence. Put it on lines of its own, with an empty line before and after.",
      "3:6 <Callout> stands in the middle of a sentence. Put it on lines of its own, with an empty line before and after.",
    ]
  `);
});

test('what is hidden from readers by ear holds nothing that a keyboard reaches', () => {
  expect(problemsOf('<PullQuote>The [dock](./dock.mdx)[^1].</PullQuote>\n\n[^1]: x')).toMatchInlineSnapshot(`
    [
      "1:16 <PullQuote> holds a link, though it only repeats the text. Put the link into the text itself.",
      "1:34 <PullQuote> holds a footnote, though it only repeats the text. Put the footnote into the text itself.",
    ]
  `);
});

test('where a quotation is from is an outgoing link', () => {
  expect(bodyOf('<Quote by="Ada" url="https://example.org/">x</Quote>').facts.externalLinks).toEqual([
    { target: 'https://example.org/', line: 1 },
  ]);
});
