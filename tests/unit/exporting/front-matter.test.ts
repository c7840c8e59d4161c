import { parseFrontmatter } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { yamlText } from '../../../src/exporting/export-text.ts';
import { exportedFields } from '../../../src/exporting/front-matter.ts';

const known = {
  slug: 'quiet-port',
  address: '/articles/quiet-port/',
  authors: ['Ada Quill'],
  categories: ['Freight'],
  tags: ['AI bubble'],
  nameOfAuthor: (slug: string) => (slug === 'bo-reed' ? 'Bo Reed' : slug),
  pathOfAlias: (typed: string) => (typed.startsWith('/') ? typed : `/articles/${typed}/`),
  picture: (src: string) => src.replace(/^.*\//, './'),
};

test('names that Hugo and Astro know come first, and no field is lost', () => {
  const fields = {
    title: 'The "quiet" port: a story',
    standfirst: 'Empty.',
    kind: 'analysis',
    published: '2026-11-02',
    updated: '2026-11-05T08:30:00Z',
    authors: ['ada-quill'],
    contributors: [
      { author: 'bo-reed', role: 'translator' },
      { name: 'Nour', role: 'guest', place: 'Rye' },
    ],
    categories: ['markets/freight'],
    hashtags: ['AI-bubbles'],
    image: { src: '../p/a.png', alt: 'Cranes', credit: 'Ada', night: '../p/b.png' },
    draft: true,
    aliases: ['silent-port', '/2019/port/'],
    lang: 'de',
    series: { name: 'Power', part: 2 },
    corrections: [{ date: '2026-11-05', text: 'Twice.' }],
  };
  expect(yamlText(exportedFields(fields, known))).toBe(`title: 'The "quiet" port: a story'
date: 2026-11-02
lastmod: 2026-11-05T08:30:00Z
draft: true
description: Empty.
authors:
  - Ada Quill
categories:
  - Freight
tags:
  - AI bubble
slug: quiet-port
url: /articles/quiet-port/
aliases:
  - /articles/silent-port/
  - /2019/port/
images:
  - a.png
cover: ./a.png
params:
  authorSlugs:
    - ada-quill
  categoryPaths:
    - markets/freight
  kind: analysis
  contributors:
    - author: bo-reed
      name: Bo Reed
      role: translator
    - name: Nour
      role: guest
      place: Rye
  hashtags:
    - AI-bubbles
  lang: de
  series:
    name: Power
    part: 2
  corrections:
    - date: "2026-11-05"
      text: Twice.
  image:
    src: ./a.png
    alt: Cranes
    credit: Ada
    night: ./b.png
`);
});

test('words that a parser of YAML 1.1 takes for something else stand in quotes', () => {
  const fields = { title: '2026-11-02', standfirst: 'yes', published: '2026-11-02', updated: '2026-11-02T09:00:00+01:00' };
  const text = yamlText(exportedFields(fields, { ...known, tags: ['on', '1_000', '12:30', '~'], authors: ['null'] }));
  expect(parseFrontmatter(`---\n${text}---\n`).frontmatter).toMatchObject({
    title: '2026-11-02',
    description: 'yes',
    date: new Date('2026-11-02'),
    lastmod: new Date('2026-11-02T08:00:00Z'),
    tags: ['on', '1_000', '12:30', '~'],
    authors: ['null'],
  });
  expect(text).toContain('"yes"');
});

test('hashtags as readers see them stand once, and a page has no empty lists', () => {
  expect(exportedFields({ title: 'A', hashtags: ['AI bubble'] }, known)).not.toHaveProperty('params');
  const page = exportedFields({ title: 'About' }, { ...known, authors: [], categories: [], tags: [], address: '/about/', slug: 'about' });
  expect(page).toEqual({ title: 'About', slug: 'about', url: '/about/' });
});
