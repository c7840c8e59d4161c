/** The plugins that compile Markdown to HTML, in order. */
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkCjkEmphasis from 'remark-cjk-friendly/parseOnly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm, { type Options as GfmOptions } from 'remark-gfm';
import type { Options as RehypeOptions } from 'remark-rehype';
import type { Plugin } from 'unified';
import { jsxToHast } from './jsx-to-hast.ts';
import { remarkHtml } from './html/remark-html.ts';
import { remarkTargets } from './html/remark-targets.ts';
import { remarkHtmlMarks } from './html/remark-html-marks.ts';
import { tableToHast } from './html/table-to-hast.ts';
import { rehypeCodeBlocks } from './blocks/rehype-code-blocks.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeTables } from './blocks/rehype-tables.ts';
import { rehypeTaskLists } from './blocks/rehype-task-lists.ts';
import { rehypeTypedWords } from './words/rehype-typed-words.ts';
import { remarkAlerts } from './blocks/remark-alerts.ts';
import { remarkBareAddresses } from './links/remark-bare-addresses.ts';
import { remarkBlocks } from './blocks/remark-blocks.ts';
import { remarkCallouts } from './blocks/remark-callouts.ts';
import { remarkCharts } from './charts/remark-charts.ts';
import { remarkCodeTitles } from './blocks/remark-code-titles.ts';
import { remarkContext, type BodyDefaults } from './remark-context.ts';
import { remarkDialects } from './checks/remark-dialects.ts';
import { remarkDoubtfulBlocks } from './checks/remark-doubtful-blocks.ts';
import { remarkExpressions } from './checks/remark-expressions.ts';
import { remarkFigures } from './blocks/remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkForeign } from './blocks/remark-foreign.ts';
import { remarkFormerHeadings } from './blocks/remark-former-headings.ts';
import { remarkHeadingRanks } from './checks/remark-heading-ranks.ts';
import { remarkHeadings } from './blocks/remark-headings.ts';
import { remarkIndentedCode } from './blocks/remark-indented-code.ts';
import { remarkLinks } from './links/remark-links.ts';
import { remarkLongParagraphs } from './checks/remark-long-paragraphs.ts';
import { remarkParagraphs } from './blocks/remark-paragraphs.ts';
import { remarkPlainText } from './words/remark-plain-text.ts';
import { remarkReferences } from './links/remark-references.ts';
import { remarkSizes } from './checks/remark-sizes.ts';
import { remarkTableCells } from './blocks/remark-table-cells.ts';
import { remarkTableHeads } from './blocks/remark-table-heads.ts';
import { remarkTypedWords } from './words/remark-typed-words.ts';
import { remarkTypography } from './typography/remark-typography.ts';
import { remarkUnseen } from './checks/remark-unseen.ts';
import { remarkUnreadLinks } from './checks/remark-unread-links.ts';
import { remarkVocabulary } from './checks/remark-vocabulary.ts';

/** What `unified()` of `@astrojs/markdown-remark` takes. */
export interface BodyPlugins {
  readonly remarkPlugins: (
    Plugin<[], MarkdownRoot> | [typeof remarkContext, BodyDefaults] | [typeof remarkGfm | typeof remarkCjkStrikethrough, GfmOptions]
  )[];
  readonly remarkRehype: RehypeOptions;
  readonly rehypePlugins: Plugin<[], HtmlRoot>[];
}

/**
 * `compileBody` and `@astrojs/mdx` share this list, so that a text gives the same HTML in both. It comes after
 * remark-parse and, except for plain Markdown, remark-mdx. `defaults` are for files without `data.body` (body-notes.ts): those that Astro compiles.
 */
export function bodyPlugins(defaults?: BodyDefaults): BodyPlugins {
  const withDefaults: BodyPlugins['remarkPlugins'] = defaults === undefined ? [] : [[remarkContext, defaults]];
  return {
    remarkPlugins: [
      ...withDefaults,
      // A single ~ means "about" in prose.
      [remarkGfm, { singleTilde: false }],
      // `**「重要」**です`: CommonMark ends emphasis there only before a space.
      remarkCjkEmphasis,
      [remarkCjkStrikethrough, { singleTilde: false }],
      remarkBareAddresses,
      remarkTableHeads,
      remarkIndentedCode,
      remarkHtmlMarks,

      // The next three read the positions of the source; no plugin before them moves a node.
      remarkUnreadLinks,
      remarkDialects,
      remarkDoubtfulBlocks,
      // After this, HTML in plain Markdown is what `.mdx` has in its place.
      remarkHtml,
      remarkSizes,
      // Refuses code, removes comments.
      remarkExpressions,
      remarkUnseen,
      // After this, an element alone in a paragraph is a block.
      remarkBlocks,
      // After this, links and pictures have one form.
      remarkReferences,
      remarkAlerts,
      remarkTableCells,
      remarkCodeTitles,
      // After this, every typed word must be rendered.
      remarkTypedWords,
      remarkVocabulary,
      remarkForeign,
      // After this, pictures are parts.
      remarkFigures,
      remarkTypography,
      remarkCharts,
      remarkLinks,
      remarkHeadings,
      remarkParagraphs,

      // The next two only warn.
      remarkHeadingRanks,
      remarkLongParagraphs,

      // Before callouts and footnotes get words that the writer did not type.
      remarkPlainText,
      remarkCallouts,
      remarkFootnotes,
      remarkFormerHeadings,
      remarkTargets,
    ],
    remarkRehype: { handlers: { ...jsxToHast, table: tableToHast } },
    rehypePlugins: [rehypeTables, rehypeTaskLists, rehypeCodeBlocks, rehypeDirection, rehypeTypedWords],
  };
}
