/** The files of a publication that begins: what it answers, put into the texts of the template. No disk here. */
import { stringify } from 'yaml';
import { routes } from '../addresses/routes.ts';
import { isSameLanguage } from '../schema/language.ts';
import { placeholders } from '../schema/placeholders.ts';
import { wordsFor } from '../languages/words-for.ts';

/** Valid values for the fields of those names. */
export interface NewPublication {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Absent: an address that asks to be replaced. */
  readonly url?: string | undefined;
  readonly timeZone: string;
  readonly author: { readonly slug: string; readonly name: string };
  /** YYYY-MM-DD: the day of its first pieces. */
  readonly today: string;
  /** How npm finds the engine: a version, or another of its specifiers. */
  readonly engine: string;
}

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/** `template`: the texts of src/starting/template; `workflows`: those of .github/workflows that a publication runs. */
export function newPublication(chosen: NewPublication, { template, workflows }: { template: Texts; workflows: Texts }): Texts {
  const hosts = new Map([
    ['hosts/gitlab-ci.yml', '.gitlab-ci.yml'],
    ['hosts/forgejo-publish.yml', '.forgejo/workflows/publish.yml'],
    ['README.md', 'README.md'],
  ]);
  return new Map([
    ['content/site.yaml', siteFile(chosen)],
    ['content/categories.yaml', stringify([{ slug: 'opinion', name: wordsFor(chosen.language).kinds.opinion }])],
    [`content/authors/${chosen.author.slug}.yaml`, stringify({ name: chosen.author.name })],
    ...[...template].map(([path, text]): [string, string] => [hosts.get(path) ?? `content/${path}`, filledIn(text, chosen)]),
    ...[...workflows].map(([name, text]): [string, string] => [`.github/workflows/${name}`, text]),
    ['public/.gitkeep', ''],
    ['.gitignore', 'node_modules/\ndist/\ndist-with-drafts/\n.astro/\n.*.building/\n'],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/settings.json', json(editorSettings)],
    ['package.json', json(packageFile(chosen))],
  ]);
}

function siteFile({ name, language, url, timeZone }: NewPublication): string {
  const { categories, hashtags, authors, archive, about } = wordsFor(language);
  return stringify({
    name,
    url: url ?? placeholders.url,
    language,
    timeZone,
    tagline: placeholders.tagline,
    description: placeholders.description,
    navigation: [
      { label: categories, to: routes.categories.pattern },
      { label: hashtags, to: routes.hashtags.pattern },
      { label: authors, to: routes.authors.pattern },
      { label: archive, to: routes.archive.pattern },
      { label: about, to: '/about/' },
    ],
  });
}

/** `{{name}}` and others, each a value; `{{lang}}` is a line, in a publication that is not in the language of the template. */
function filledIn(text: string, { name, language, today, author }: NewPublication): string {
  const values: Readonly<Record<string, string>> = {
    ...{ name, today, author: author.slug, about: wordsFor(language).about },
    lang: isSameLanguage('en', language) ? '' : 'lang: en\n',
  };
  return text.replace(/\{\{(\w+)\}\}/g, (typed, field: string) => values[field] ?? typed);
}

const commands = ['build', 'check', 'dev', 'preview', 'new', 'publish', 'quote', 'import', 'export', 'host', 'compress', 'due', 'announce'];

function packageFile({ engine }: NewPublication): object {
  return {
    private: true,
    type: 'module',
    scripts: {
      ...Object.fromEntries(commands.map((command) => [command, `broadside ${command}`])),
      'ci:pull-request': 'broadside ci:pull-request',
      'ci:publish': 'broadside build --deployed',
      'ci:scheduled': 'broadside due --build',
    },
    dependencies: { broadside: engine },
  };
}

/** The preview writes the schemas, from which a text editor knows the fields. */
const editorSettings = {
  'yaml.schemas': {
    '.astro/engine/.astro/collections/site.schema.json': 'content/site.yaml',
    '.astro/engine/.astro/collections/authors.schema.json': 'content/authors/*.yaml',
  },
};

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
