/** One word for one thing: words that the glossary has retired, and the word that is used. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A word within an identifier or a file name → what is said now. */
const retired: Readonly<Record<string, string>> = {
  draw: 'render',
  draws: 'render',
  drawn: 'rendered',
  drawing: 'rendering, or svg for a picture',
  keep: 'cache, save',
  kept: 'cached, restored',
  told: 'message, found',
  tell: 'message, send',
  heard: 'message, receive',
  stumble: 'problem',
  trouble: 'problem',
  troubles: 'problems',
  piece: 'article',
  pieces: 'articles',
};

/** Names that say something else: how the browser keeps what a reader saves, and a field of writers for their pictures. */
const notOurs = /^(keep|drawn|drawn-once)$/;

const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.{ts,mjs}`)).sort();

/** `toldTooEarly` → `told`, `too`, `early`; so are the words of `told-too-early.ts`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function retiredIn(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].flatMap((name) => {
    const word = notOurs.test(name) ? undefined : wordsOf(name).find((one) => Object.hasOwn(retired, one));
    return word === undefined ? [] : [`${name}: not "${word}", but ${retired[word]}`];
  });
}

test('no file is named by a retired word', () => {
  expect(retiredIn(files.map((file) => basename(file).replace(/\.\w+$/, '')))).toEqual([]);
});

test('nor is anything that files declare', () => {
  const declaration =
    /(?:\b(?:const|let|function|class|interface|type)\s+|^\s*(?:readonly\s+|async\s+|#)*)([A-Za-z_]\w*)\s*(?=[=:(<;?{]|\s+extends)/gm;
  const found = files.flatMap((file) => {
    const code = readFileSync(join(file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
    return retiredIn([...code.matchAll(declaration)].map(([, name = '']) => name)).map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});

/** In comments too; what stands in quotation marks is a sentence for readers, or the name of something. */
const retiredInComments = /\b(?:draws?|drawn|told|tells?|heard|whoever|nobody|kept|stumbles?|troubles?|puts? back|hand(?:s|ed)? over)\b/i;

test('nor does a comment use one', () => {
  const commented = rooms.flatMap((room) => globSync(`src/${room}/**/*.{ts,mjs,astro,css}`)).sort();
  const found = commented.flatMap((file) => {
    const comments = readFileSync(file, 'utf8').matchAll(/\/\*[\s\S]*?\*\/|(?<![:"'`\\\w])\/\/[^\n]*/g);
    return [...comments].flatMap(([comment]) => {
      const word = retiredInComments.exec(comment.replace(/`[^`]*`|"[^"]*"/g, ''))?.[0];
      return word === undefined ? [] : [`${file}: "${word}" in ${comment.replace(/\s+/g, ' ').slice(0, 80)}`];
    });
  });
  expect(found).toEqual([]);
});
