/** Files of a folder that hold no text: what they are, so that the report counts them by their kind. */
import type { Skipped } from '../../imported-text.ts';
import { isText, type Program } from './program.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  // Pictures come along with the pieces that show them.
  [/\.(?:avif|gif|jpe?g|png|svg|webp|ico)$/i, ''],
  [
    /(?:^|\/)(?:_?layouts|_?includes|partials|_sass|themes|archetypes|components|_plugins)\/|\.(?:css|s[ac]ss|less|styl|[cm]?[jt]sx?|coffee|astro|vue|svelte|njk|liquid|hbs|ejs|pug|rb|py|sh|woff2?|ttf|otf|eot|map)$/i,
    'It belongs to the look or to the programs of the old site.',
  ],
  [/\.(?:html?|xml|xsl|txt|webmanifest)$/i, 'It is a page or a file that the old site made of a template, or by hand.'],
  [
    /\.(?:ya?ml|toml|json5?|csv|tsv|lock|gemspec|config|ini|cfg)$|(?:^|\/)(?:Gemfile|Rakefile|Makefile|Dockerfile|CNAME|LICEN[CS]E|COPYING|\w+rc)$/i,
    'It holds settings or data of the old site.',
  ],
  [
    /\.(?:mp[34g]|m4[av]|mov|webm|og[gva]|wav|flac|pdf|zip|gz|tgz|docx?|xlsx?|pptx?|odt|epub|bib|ipynb|srt|vtt|bmp|tiff?|heic|psd|ai)$/i,
    'Only pictures come along with texts; links to it need --from, or a copy in public/.',
  ],
];

/** One for each file that is neither a text nor a picture, in the order of their kinds. */
export function* unreadFiles(paths: readonly string[], program: Program): Generator<Skipped> {
  const others = paths.filter((path) => !isText(path, program.name));
  const kindOf = (path: string): string => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'It is of no kind that is known here.';
  const whys = [...kinds.map(([, why]) => why), 'It is of no kind that is known here.'].filter((why) => why !== '');
  const byKind = Map.groupBy(others, kindOf);
  for (const why of whys) for (const place of byKind.get(why) ?? []) yield { place, what: 'a file', why };
}
