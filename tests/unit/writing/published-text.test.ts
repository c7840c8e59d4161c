/** Publishing changes two lines of a file and no other byte. */
import { describe, expect, test } from 'vitest';
import { publishedText } from '../../../src/writing/published-text.ts';

const day = '2026-12-03';

describe('the text of a published piece', () => {
  test('has its date where "draft" was, and all else as it was', () => {
    const text = `---
# mine, not yours
title:   "A: b"   # keep
draft: true # until legal has read it
authors:
    - ada-quill
---

draft: true stays in the text.  `;
    expect(publishedText(text, day)).toBe(text.replace('draft: true # until legal has read it', 'published: 2026-12-03'));
  });

  test('has its date changed where there was one, with the remark behind it, and loses "draft"', () => {
    const text = '---\ndraft: true\ntitle: A\npublished: "2026-01-01" # or later\nauthors: [a]\n---\n';
    expect(publishedText(text, day)).toBe('---\ntitle: A\npublished: 2026-12-03 # or later\nauthors: [a]\n---\n');
  });

  test('has another date where it was scheduled', () => {
    const text = '---\ntitle: A\npublished: 2026-11-30T09:00:00Z\n---\nText.\n';
    expect(publishedText(text, '2026-12-03T09:00:00+01:00')).toBe('---\ntitle: A\npublished: 2026-12-03T09:00:00+01:00\n---\nText.\n');
  });

  test.each([
    [
      'CRLF',
      '---\r\ntitle: A\r\ndraft: true\r\npublished: 2026-01-01\r\n---\r\nText.\r\n',
      '---\r\ntitle: A\r\npublished: 2026-12-03\r\n---\r\nText.\r\n',
    ],
    ['CRLF and no date', '---\r\ntitle: A\r\ndraft: true\r\n---\r\n', '---\r\ntitle: A\r\npublished: 2026-12-03\r\n---\r\n'],
    ['a byte order mark', '\uFEFF---\ntitle: é\ndraft: true\n---', '\uFEFF---\ntitle: é\npublished: 2026-12-03\n---'],
    ['draft as the last line', '---\npublished: 2026-01-01\ndraft: true\n---\n', '---\npublished: 2026-12-03\n---\n'],
    ['draft: false', '---\npublished: 2027-01-01\ndraft: false\ntitle: A\n---\n', '---\npublished: 2026-12-03\ntitle: A\n---\n'],
    ['values on the next line', '---\ndraft:\n  true\npublished:\n  2026-01-01\n---\n', '---\npublished:\n  2026-12-03\n---\n'],
    [
      'emoji and long text before',
      '---\ntitle: 👩‍👩‍👧 🚢\nstandfirst: >-\n  one\n\n  draft: true\ndraft: true\n---\n',
      '---\ntitle: 👩‍👩‍👧 🚢\nstandfirst: >-\n  one\n\n  draft: true\npublished: 2026-12-03\n---\n',
    ],
    ['a field in quotes', '---\n"draft": true\n---\n', '---\npublished: 2026-12-03\n---\n'],
  ])('with %s', (_, text, published) => {
    expect(publishedText(text, day)).toBe(published);
  });

  test.each([
    '---\n{ title: A, draft: true }\n---\n',
    'no fields',
    '---\ntitle: A\ndraft: true\n',
    '---\ntitle: "A\ndraft: true\n---\n',
    '---\ntitle: A\n---\n',
    '---\ndraft: true\npublished: >-\n  2026-01-01\ntitle: A\n---\n',
    '---\ntitle: A\n? draft\n: true\n---\n',
  ])('is none where fields do not stand on lines of their own, or none is to be changed: %j', (text) =>
    expect(publishedText(text, day)).toBeUndefined(),
  );
});

describe('where the fields are TOML', () => {
  test('the date takes the place of the draft, or of the date, and no other byte changes', () => {
    expect(publishedText('+++\ntitle = "A" # draft\ndraft = true\n[image]\ndraft = true\n+++\ndraft = true\n', day)).toBe(
      '+++\ntitle = "A" # draft\npublished = 2026-12-03\n[image]\ndraft = true\n+++\ndraft = true\n',
    );
    expect(publishedText('+++\r\npublished = 2026-01-01\r\ndraft = true\r\na = 1\r\n+++\r\n', day)).toBe(
      '+++\r\npublished = 2026-12-03\r\na = 1\r\n+++\r\n',
    );
  });

  test.each(['+++\ntitle = "A"\n+++\n', '+++\ntitle = "\n+++\n', '+++\n"draft" = true\n+++\n', '+++\na = """\ndraft = true"""\n+++\n'])(
    'nothing where it cannot be done: %j',
    (text) => {
      expect(publishedText(text, day)).toBeUndefined();
    },
  );
});
