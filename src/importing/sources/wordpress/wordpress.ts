/** The export of WordPress (WXR): one XML file, or several. */
import type { SourceFiles } from '../../archive/source-files.ts';
import { safelyDecoded } from '../../../base/safely-decoded.ts';
import type { ImportedAuthor, ImportedSite, ImportedTerm, ImportSource } from '../../imported-text.ts';
import { childrenNamed, readRecords, textOf, textOfChild, type XmlNode, type XmlRecord } from '../xml/read-records.ts';
import type { Attachment } from './shortcodes.ts';
import { type Category, textOfItem, trailOf } from './text-of-item.ts';

/** `title`, `link` and the like are those of the channel; within an item they belong to it. */
const names = {
  records: new Set(['item', 'wp:author', 'wp:category', 'title', 'link', 'description', 'language', 'wp:base_blog_url']),
  ignored: new Set(['wp:comment']),
};
/** The same, where the title of an item must not be a record of its own. */
const itemNames = { records: new Set(['item', 'wp:author', 'wp:category', 'wp:tag']), ignored: names.ignored };

export async function recogniseWordPress(files: SourceFiles): Promise<ImportSource | undefined> {
  const exports: string[] = [];
  for (const path of files.paths.filter((one) => /\.xml$/i.test(one))) if (await isExport(files, path)) exports.push(path);
  if (exports.length === 0) return undefined;
  const authors = new Map<string, ImportedAuthor>();
  const categories = new Map<string, Category>();
  const tags: ImportedTerm[] = [];
  const attachments = new Map<string, Attachment>();
  let counted = 0;
  // Attachments may stand behind the pieces that show them.
  for (const path of exports) {
    for await (const record of readRecords(files.stream(path), itemNames)) {
      if (record.name === 'wp:author') addAuthor(record, authors);
      else if (record.name === 'wp:category') addCategory(record, categories);
      else if (record.name === 'wp:tag') addTag(record, tags);
      else if (textOfChild(record, 'wp:post_type') === 'attachment') addAttachment(record, attachments);
      else counted++;
    }
  }
  return {
    what: `an export of WordPress with ${counted.toLocaleString('en')} items`,
    site: await siteOf(files, exports[0] ?? ''),
    categories: [...categories].map(([slug, { name, description }]) => ({
      slug,
      trail: trailOf({ nicename: slug, name }, categories).map((term) => term.name),
      description,
    })),
    hashtags: tags,
    async *texts() {
      let number = 0;
      for (const path of exports) {
        for await (const record of readRecords(files.stream(path), itemNames)) {
          if (record.name !== 'item') continue;
          const text = textOfItem(record, ++number, { authors, categories, attachments });
          if (text) yield text;
        }
      }
    },
  };
}

/** By its first bytes. */
async function isExport(files: SourceFiles, path: string): Promise<boolean> {
  let start = '';
  for await (const part of files.stream(path)) {
    start += Buffer.from(part).toString('latin1');
    if (start.length > 8000) break;
  }
  return /xmlns:wp\s*=\s*["'][^"']*wordpress\.org\/export/i.test(start);
}

/** What the channel says before its first item. */
async function siteOf(files: SourceFiles, path: string): Promise<ImportedSite> {
  const found = new Map<string, string>();
  for await (const record of readRecords(files.stream(path), names)) {
    if (record.name === 'item') break;
    if (!found.has(record.name)) found.set(record.name, textOf(record));
    if (found.size === 5) break;
  }
  return {
    name: found.get('title'),
    url: found.get('link') ?? found.get('wp:base_blog_url'),
    description: found.get('description'),
    language: found.get('language')?.replace('_', '-'),
  };
}

/** The address of e-mail stays in the archive. */
function addAuthor(record: XmlRecord, authors: Map<string, ImportedAuthor>): void {
  const field = (name: string): string => textOfChild(record, `wp:author_${name}`);
  const login = field('login');
  const whole = `${field('first_name')} ${field('last_name')}`.trim();
  if (login !== '') authors.set(login, { id: login, name: field('display_name') || whole || login });
}

function addCategory(record: XmlNode, categories: Map<string, Category>): void {
  const nicename = textOfChild(record, 'wp:category_nicename');
  if (nicename !== '')
    categories.set(
      nicename,
      structuredClone({
        name: textOfChild(record, 'wp:cat_name'),
        parent: textOfChild(record, 'wp:category_parent'),
        description: textOfChild(record, 'wp:category_description'),
      }),
    );
}

function addTag(record: XmlNode, tags: ImportedTerm[]): void {
  const field = (name: string): string => textOfChild(record, `wp:tag_${name}`);
  if (field('name') !== '')
    tags.push(structuredClone({ trail: [field('name')], slug: safelyDecoded(field('slug')), description: field('description') }));
}

function addAttachment(record: XmlNode, attachments: Map<string, Attachment>): void {
  const alt = childrenNamed(record, 'wp:postmeta').find((one) => textOfChild(one, 'wp:meta_key') === '_wp_attachment_image_alt');
  const url = textOfChild(record, 'wp:attachment_url') || textOfChild(record, 'guid');
  if (!/\.(?:avif|gif|jpe?g|png|svg|webp|bmp|tiff?)(?:\?|$)/i.test(url)) return;
  // A copy, which does not hold on to the part of the file.
  const [id, attachment] = structuredClone([
    textOfChild(record, 'wp:post_id'),
    {
      url,
      alt: alt === undefined ? '' : textOfChild(alt, 'wp:meta_value'),
      caption: textOfChild(record, 'excerpt:encoded'),
      parent: textOfChild(record, 'wp:post_parent'),
    },
  ] as const);
  attachments.set(id, attachment);
}
