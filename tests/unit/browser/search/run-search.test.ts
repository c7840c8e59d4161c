/** What is found, by the real script of Pagefind over a real index, and in which order. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearch, type OpenSearch } from '../../../support/search-in-node.ts';
import { newFolder } from '../../../support/temporary-folder.ts';

/** Pagefind begins a process for each index. */
const patience = { timeout: 60_000 };
const folders: string[] = [];

/** Pieces by their names; the title of each is its name, its text one paragraph. */
async function searchOver(language: string, ...shards: readonly Readonly<Record<string, string>>[]): Promise<OpenSearch> {
  const folder = await newFolder();
  folders.push(folder);
  const documents = shards.map((texts) =>
    Object.entries(texts).map(([name, text]) => {
      const facts = { meta: { title: name }, filters: [{ name: 'year' as const, value: '2026' }], sort: {} };
      return { address: `/articles/${name}/`, language, facts, html: `<p>${text}</p>`, end: '' };
    }),
  );
  const named = documents.map((each, age) => [documents.length === 1 ? '' : `20${20 - age}-01`, each] as const);
  return openSearch(new Map(named), folder);
}

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const namesOf = (addresses: readonly string[]): readonly string[] => addresses.map((address) => address.split('/').at(-2) ?? '');

describe('in English', () => {
  let search: OpenSearch;
  const find = async (query: string) => namesOf(await search.find(query));
  const towns = Array.from(
    { length: 14 },
    (_, town) =>
      [`town${town}`, `The university was founded here. A university, and again a university, is what town ${town} wanted.`] as const,
  );
  const rooms = Array.from(
    { length: 12 },
    (_, room) => [`room${room}`, `The server hums. A server, and once more a server, in room ${room}.`] as const,
  );

  beforeAll(async () => {
    search = await searchOver('en', {
      ...Object.fromEntries([...towns, ...rooms]),
      stars: `There is one thing to say about stars, planets and long nights. The universe is older than this harbour, and founded by nobody.`,
      typo: 'We counted serveral of them in the harbour, and wrote their names down.',
      plan: 'They plan and stop, commit and begin.',
      sharp: 'Written in C# at night, for .NET, by people of R&amp;D who know C++.',
      council: 'The city council came.',
      cats: 'A company of cats and chairs, status quo.',
      ports: 'Łódź and Ørsted, the Straße, an œuvre, a ﬁne café.',
      dashes: 'The market fell—prices rose. They sent an e-mail of the state-of-the-art AI/ML; and/or not.',
      lease: 'The lease was signed<sup><a role="doc-noteref">1</a></sup> in May. A great deal of electricity.',
      other: 'In May they signed nothing. The deal of the electricity board.',
    });
  }, patience.timeout);
  afterAll(() => search.close());

  test.each([
    ['planning', 'plan'],
    ['stopped', 'plan'],
    ['committed', 'plan'],
    ['beginning', 'plan'],
    ['lodz', 'ports'],
    ['Łódź', 'ports'],
    ['strasse', 'ports'],
    ['oeuvre', 'ports'],
    ['ﬁne', 'ports'],
    ['ＣＡＦＥ', 'ports'],
    ['C#', 'sharp'],
    ['c++', 'sharp'],
    ['.NET', 'sharp'],
    ['r&d', 'sharp'],
    ['fell', 'dashes'],
    ['prices', 'dashes'],
    ['email', 'dashes'],
    ['e-mail', 'dashes'],
    ['state-of-the-art', 'dashes'],
    ['stateoftheart', 'dashes'],
    ['art', 'dashes'],
    ['AI/ML', 'dashes'],
    ['"market fell prices rose"', 'dashes'],
    ['“signed in May”', 'lease'],
    ['«a great deal of electricity»', 'lease'],
  ])('%s leads to the piece "%s"', async (query, name) => {
    expect((await find(query))[0]).toBe(name);
  });

  test('what holds exactly the word comes first, however far behind Pagefind sets it', async () => {
    expect((await find('universe'))[0]).toBe('stars');
    expect(await find('universe')).toHaveLength(15);
    expect((await find('serveral'))[0]).toBe('typo');
    expect(await find('serveral')).toHaveLength(13);
  });

  test('a form that no piece has takes the others nothing', async () => {
    expect((await find('universe founding'))[0]).toBe('stars');
  });

  test('what only comes near is told apart, and not counted as found', async () => {
    const { first, found, total, held } = await search.ask('?q=universe');
    expect(first.map(({ isNear }) => isNear)).toEqual([false, ...Array.from({ length: 9 }, () => true)]);
    expect({ found, total, held }).toEqual({ found: 'asked', total: 15, held: 1 });
    expect(await search.ask('?q=nightmare')).toMatchObject({ found: 'near', held: 0, nearWords: [] });
  });

  test('a word that is still being typed finds what begins with it', async () => {
    const { found, held, total, first } = await search.ask('?q=univer');
    expect({ found, held, total }).toEqual({ found: 'beginning', held: 15, total: 15 });
    expect(first.every(({ isNear }) => !isNear)).toBe(true);
  });

  test('a mistyped word leads to the word that was meant', async () => {
    expect(await search.ask('?q=harbuor')).toMatchObject({ found: 'nothing', held: 0, nearWords: ['harbour'] });
    expect(await search.ask('?q=univesrity')).toMatchObject({ held: 0, nearWords: ['university'] });
    expect(await search.ask('?q=planets+harbuor')).toMatchObject({ found: 'fewer', leftOut: ['harbuor'], nearWords: ['harbour'] });
  });

  test('where no article has all words, as few as possible are left out, and named', async () => {
    const { found, leftOut, queries, total, held, first } = await search.ask('?q=stars+zebra');
    expect({ found, leftOut, queries, total, held }).toEqual({ found: 'fewer', leftOut: ['zebra'], queries: ['stars'], total: 1, held: 1 });
    expect(first.map(({ isNear }) => isNear)).toEqual([false]);
    // All of these words are there, but not together.
    expect(await search.ask('?q=state-of-the-art,+company+chairs!')).toMatchObject({
      leftOut: ['state-of-the-art'],
      queries: ['company chairs'],
    });
    expect(await search.ask('?q=stars+zebra&year=1999')).toMatchObject({ found: 'nothing', total: 0 });
  });

  test('where no article has a phrase, it says how many have its words', async () => {
    expect(await search.ask('?q=“electricity+deal”')).toMatchObject({
      found: 'nothing',
      unquoted: { query: 'electricity deal', total: 2 },
    });
    expect((await search.ask('?q=“harbour+zebra”')).unquoted).toBe(undefined);
  });

  test('another spelling is searched for too: each piece once, counted once', async () => {
    const one = await search.ask('?q=chairs');
    const { total, held, counts, first } = await search.ask('?q=chairs', 'council');
    expect([one.total, total, held, counts['year']]).toEqual([1, 2, 2, { 2026: 2 }]);
    expect(first.map(({ isNear }) => isNear)).toEqual([false, false]);
    expect(await search.ask('?q=cats', 'chairs')).toMatchObject({ total: 1, held: 1, counts: { year: { 2026: 1 } } });
    expect(await search.ask('?q=zebra', 'chairs')).toMatchObject({ total: 1, held: 1, counts: { year: { 2026: 1 } } });
  });

  test.each(['xyzzyq', 'quorrelwatt', '!?', '“electricity deal”'])('for %s there is nothing', async (query) => {
    expect(await find(query)).toEqual([]);
  });

  test('a phrase beside another word is asked for as a phrase', async () => {
    expect(await find('may signed')).toHaveLength(2);
    expect(await find('may “signed in”')).toEqual(['lease']);
    const { total, counts } = await search.ask('?q=may+“signed+in”');
    expect({ total, year: counts['year'] }).toEqual({ total: 1, year: { 2026: 1 } });
  });
});

test.each([
  [
    'es',
    { one: 'La política económica cambió.', two: 'El gobierno económico es político.' },
    { política: 'one', político: 'two', '"la política económica"': 'one', gobiernos: 'two' },
  ],
  [
    'fr',
    { one: 'L’eau à Paris a un prix, et l’histoire aussi.', two: 'Des œuvres à la carte.' },
    { eau: 'one', "l'eau": 'one', '"à Paris a un prix"': 'one', histoires: 'one', oeuvre: 'two' },
  ],
  ['it', { one: 'All’alba dell’anno, la città è già sveglia.' }, { alba: 'one', anno: 'one', '"citta e gia"': 'one' }],
  ['ru', { one: 'Новые суда стоят у причала.', two: 'Новое судно в порту.' }, { порт: 'two', суда: 'one', причал: 'one', новый: 'one' }],
  ['fi', { one: 'Satamassa on laivoja.', two: 'Talossa on tilaa.' }, { satama: 'one', talo: 'two', laivoja: 'one' }],
  [
    'ja',
    { one: 'この問題は台湾の管理者から報告されました。', two: '管理と報告者。', three: 'ประเทศไทย' },
    { 管理者: 'one', 台湾: 'one', '「管理者から」': 'one', 報告者: 'two', ประเทศ: 'three' },
  ],
  [
    'en',
    { one: 'この問題は台湾の管理者から。', two: '丹麦的管理员报告了这个漏洞。', three: '항구에서 온 편지', four: 'दिन दीन' },
    { 管理者: 'one', 漏洞: 'two', 항구: 'three', दीन: 'four' },
  ],
  ['tr', { one: 'Kış İstanbul’da ılık geçti.' }, { kis: 'one', istanbul: 'one', ILIK: 'one' }],
  ['ar', { one: 'المدرسة في ٢٠٢٦', two: 'كتاب' }, { مدرسة: 'one', 2026: 'one', كِتاب: 'two' }],
  ['he', { one: 'צה״ל והעיר' }, { צהל: 'one', 'צה״ל': 'one' }],
])('in "%s" words are found in their forms, and in other scripts', patience, async (language, texts, expected) => {
  const search = await searchOver(language, texts);
  const first = await Promise.all(Object.keys(expected).map(async (query) => [query, namesOf(await search.find(query))[0]]));
  search.close();
  expect(Object.fromEntries(first)).toEqual(expected);
});

test('a title weighs more than a text, however often the text has the word', patience, async () => {
  const often = Object.fromEntries(
    Array.from({ length: 12 }, (_, count) => [`other${count}`, `A harvest is a harvest. ${'The harvest of harvests. '.repeat(count + 1)}`]),
  );
  const search = await searchOver('en', { ...often, harvest: 'Nothing is said of it here. '.repeat(30) });
  const [first] = namesOf(await search.find('harvest'));
  search.close();
  expect(first).toBe('harvest');
});

test('several shards find what one finds', patience, async () => {
  const shards: readonly Readonly<Record<string, string>>[] = [
    { a: 'The lease of the harbour.', b: 'A leash for a dog.' },
    { c: 'Planning a regulation.', d: 'The universe.' },
    { e: 'Universities regulate harbours, at least.', f: 'x y z quo' },
  ];
  const one = await searchOver('en', Object.assign({}, ...shards));
  const several = await searchOver('en', ...shards);
  for (const query of [
    'lease',
    'leash',
    'harbour',
    'university',
    'universe',
    'regul',
    'regulatoin',
    'plan harbour',
    '"a regulation"',
    'quorrel',
    'zebra',
  ]) {
    expect((await several.find(query)).toSorted(), query).toEqual((await one.find(query)).toSorted());
  }
  one.close();
  several.close();
});
