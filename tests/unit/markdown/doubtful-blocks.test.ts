/** Blocks that Markdown reads, and that may not be meant so. */
import { expect, test } from 'vitest';
import { warningsOf } from './compile.ts';

test('a block of code that is never closed', () => {
  expect(warningsOf('Text\n\n```js\ncode\n\n## A heading\n')).toEqual([
    '3:1 The block of code that begins with "```js" is never closed, so that all below it is code. Write ``` on a line of its own where it ends, as far in as the line that opens it.',
  ]);
  expect(warningsOf('- ```\n  x\n```\n\ny')).toHaveLength(2);
  for (const text of ['```\nx\n`````', '~~~\n```\n~~~', '> ```\n> x\n> ```', '- ```\n  x\n  ```', '```\n```'])
    expect(warningsOf(text)).toEqual([]);
});

test('a table without the line below its head', () => {
  expect(warningsOf('| a | b |\n| c | d |')).toEqual([
    '1:1 "| a | b |" is no table without a line of hyphens below its head. Write | --- | --- | on a line below it.',
  ]);
  expect(warningsOf('|x| is\n|y| is not')).toEqual([]);
  expect(warningsOf('| a | b |\n|---|---|\n| c | d |')).toEqual([]);
});

test('numbers of a list that are not those that readers see', () => {
  expect(warningsOf('1. a\n3. b\n7. c')).toEqual([
    '1:1 The items of this list are written as 1, 3, 7, and printed as 1 to 3. Number them so; where a number stands for itself, put a backslash before its full stop: 7\\.',
  ]);
  expect(warningsOf('1986. A year of docks.')).toEqual([
    '1:1 "1986. A year of docks." is read as an item of a list, since a number and a full stop begin it. Write 1986\\. for a number that stands for itself.',
  ]);
  for (const text of ['1. a\n2. b', '7. a\n8. b', '1. a\n1. b\n1. c', '0. a\n0. b', '5. a\n1. b\n1. c', '3. a', '1) a\n2) b'])
    expect(warningsOf(text)).toEqual([]);
});

test('a paragraph that a line below it makes a heading', () => {
  expect(warningsOf('The dock was empty, and it stayed so for years.\n---\n\nThen ships came.')).toEqual([
    '1:1 "The dock was empty, and it stayed so for years." is read as a heading, since --- stands right below it. Leave an empty line between the two.',
  ]);
  for (const text of ['Who pays\n---', 'We share our screens in every call, all day.\n--------', 'Words.\n\n---\n\nWords.'])
    expect(warningsOf(text)).toEqual([]);
});
