/** The plugins that compile Markdown to HTML, in order. */
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkCjkEmphasis from 'remark-cjk-friendly/parseOnly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm, { type Options as GfmOptions } from 'remark-gfm';
import type { Options as RehypeOptions } from 'remark-rehype';
import type { Plugin } from 'unified';
import { jsxToHast } from './jsx-to-hast.ts';
import { rehypeCodeBlocks } from './rehype-code-blocks.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { rehypeTypedWords } from './rehype-typed-words.ts';
import { remarkAlerts } from './remark-alerts.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkCallouts } from './remark-callouts.ts';
import { remarkCharts } from './remark-charts.ts';
import { remarkCodeTitles } from './remark-code-titles.ts';
import { remarkContext, type BodyDefaults } from './remark-context.ts';
import { remarkDialects } from './remark-dialects.ts';
import { remarkDoubtfulBlocks } from './remark-doubtful-blocks.ts';
import { remarkExpressions } from './remark-expressions.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkForeign } from './remark-foreign.ts';
import { remarkHeadingRanks } from './remark-heading-ranks.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkIndentedCode } from './remark-indented-code.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkLongParagraphs } from './remark-long-paragraphs.ts';
import { remarkReadingText } from './remark-reading-text.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSizes } from './remark-sizes.ts';
import { remarkTableCells } from './remark-table-cells.ts';
import { remarkTypedWords } from './remark-typed-words.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnseen } from './remark-unseen.ts';
import { remarkUnreadLinks } from './remark-unread-links.ts';
import { remarkVocabulary } from './remark-vocabulary.ts';

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
 * remark-parse and remark-mdx. `defaults` are for texts without notes (see body-notes.ts): those that Astro renders.
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
      remarkIndentedCode,
      remarkSizes,
      // They need the original positions, before any node is changed.
      remarkUnreadLinks,
      remarkDialects,
      remarkDoubtfulBlocks,
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
      // These only warn.
      remarkHeadingRanks,
      remarkLongParagraphs,
      // Before callouts and footnotes get words that the writer did not type.
      remarkReadingText,
      remarkCallouts,
      remarkFootnotes,
    ],
    remarkRehype: { handlers: jsxToHast },
    rehypePlugins: [rehypeTables, rehypeTaskLists, rehypeCodeBlocks, rehypeDirection, rehypeTypedWords],
  };
}
