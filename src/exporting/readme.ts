/** The README of an export. */
import { exportMarker, scriptedFolder } from '../schema/export-layout.ts';

export function exportReadme(name: string): string {
  return `# ${name}

Every piece and page of the publication, as Markdown with YAML, and its pictures.

- \`content/articles/NAME/index.md\`, \`content/pages/NAME/index.md\`: a text, with its pictures beside it. Fields that only the publication had stand under \`params\`.
- \`data/\`: authors, categories, hashtags, withdrawn addresses and settings, as they were. \`assets/\`: portraits, the logo and the icon.
- \`${scriptedFolder}/\`: pieces that hold code, as they were, if there are any. They are not among the Markdown.
- \`${exportMarker}\`: where each file lay, for the way back: \`npm run import -- THIS_FOLDER\`.

**Hugo** reads the folder as it is: put it under the \`hugo.toml\` of a site. \`url\` and \`aliases\` keep all addresses.
Let it print HTML that stands in a text: \`markup.goldmark.renderer.unsafe = true\`.

**Astro** reads \`content/\` with a collection: \`loader: glob({ pattern: '**/*.md', base: './content/articles' })\`.
The id of an entry is its \`slug\`; \`cover\` can be an \`image()\` of the schema.
`;
}
