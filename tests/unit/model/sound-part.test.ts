/** What a preview can show of content that has problems. */
import { expect, test } from 'vitest';
import { buildPublication } from '../../../src/model/publication.ts';
import { soundPart } from '../../../src/model/sound-part.ts';
import { article, files, noon } from '../../support/make-publication.ts';

type Given = Parameters<typeof files>[0];

/** The titles of the pieces that are shown. */
function shown(now: Given, before?: Given): readonly string[] | undefined {
  const content = files(now);
  const faulty = new Set([...(content.damaged ?? []), ...buildPublication(content, noon).problems.map(({ file }) => file)]);
  const part = soundPart(content, faulty, before && files(before), noon);
  return part?.publication.articles.map(({ title }) => title).toSorted();
}

const good = article('good');
const bad = article('bad', { authors: ['nobody'] });

test('a piece that was never right is left out, and so is what names it', () => {
  const naming = article('naming', { related: ['bad'] });
  expect(shown({ articles: [good, bad, naming, article('further', { related: ['naming'] })] })).toEqual(['About good']);
});

test('a piece that was right stands there as it was, while others change', () => {
  const before = { articles: [article('good', { title: 'Old' }), article('bad', { title: 'As it was' })] };
  expect(shown({ articles: [good, bad] }, before)).toEqual(['About good', 'As it was']);
});

test('a piece that was right with what is gone is left out', () => {
  const pictured = article('bad', {}, { pictures: [{ src: './dock.png', line: 9 }] });
  expect(shown({ articles: [good, pictured] }, { articles: [good, pictured], pictures: ['articles/dock.png'] })).toEqual(['About good']);
});

test('settings that contradict themselves stand there as they were', () => {
  const twice = [
    { slug: 'markets', name: 'Markets' },
    { slug: 'markets', name: 'Markets' },
  ];
  expect(shown({ articles: [good], categories: twice }, { articles: [good] })).toEqual(['About good']);
  expect(shown({ articles: [good], categories: twice })).toBeUndefined();
});

test('where no piece is right, nothing is shown', () => {
  expect(shown({ articles: [bad] })).toBeUndefined();
});
