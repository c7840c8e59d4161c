/** The way of a text from Markdown to HTML: every visitor, in order. */
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkGfm, { type Options as GfmOptions } from 'remark-gfm';
import type { Options as RehypeOptions } from 'remark-rehype';
import type { Plugin } from 'unified';
import { jsxToHast } from './jsx-to-hast.ts';
import { rehypeCodeBlocks } from './rehype-code-blocks.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkCallouts } from './remark-callouts.ts';
import { remarkCharts } from './remark-charts.ts';
import { remarkContext, type BodyDefaults } from './remark-context.ts';
import { remarkExpressions } from './remark-expressions.ts';
import { remarkFastAutolinks } from './remark-fast-autolinks.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkForeign } from './remark-foreign.ts';
import { remarkHeadingRanks } from './remark-heading-ranks.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkLongParagraphs } from './remark-long-paragraphs.ts';
import { remarkReadingText } from './remark-reading-text.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSizes } from './remark-sizes.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnseen } from './remark-unseen.ts';
import { remarkUnreadLinks } from './remark-unread-links.ts';
import { remarkVocabulary } from './remark-vocabulary.ts';

/** What `unified()` of `@astrojs/markdown-remark` takes. */
export interface BodyPlugins {
  readonly remarkPlugins: (Plugin<[], MarkdownRoot> | [typeof remarkContext, BodyDefaults] | [typeof remarkGfm, GfmOptions])[];
  readonly remarkRehype: RehypeOptions;
  readonly rehypePlugins: Plugin<[], HtmlRoot>[];
}

/**
 * The list that `compileBody` and `@astrojs/mdx` share, so that a text gives the same HTML both ways. It comes after
 * remark-parse and remark-mdx. `defaults` are for texts that bring no notes (see body-notes.ts): those that Astro draws.
 */
export function bodyPlugins(defaults?: BodyDefaults): BodyPlugins {
  const withDefaults: BodyPlugins['remarkPlugins'] = defaults === undefined ? [] : [[remarkContext, defaults]];
  return {
    remarkPlugins: [
      ...withDefaults,
      // A single ~ means "about" in prose.
      [remarkGfm, { singleTilde: false }],
      remarkFastAutolinks,
      remarkSizes,
      // While everything stands where it was typed.
      remarkUnreadLinks,
      // Code is refused, comments vanish.
      remarkExpressions,
      remarkUnseen,
      // From here on, what stands alone is a block.
      remarkBlocks,
      // From here on, links and pictures have one form.
      remarkReferences,
      remarkVocabulary,
      remarkForeign,
      // From here on, pictures are parts.
      remarkFigures,
      remarkTypography,
      remarkCharts,
      remarkLinks,
      remarkHeadings,
      // What may well be meant, and is doubted.
      remarkHeadingRanks,
      remarkLongParagraphs,
      // Before the callouts and the notes get words that are not the writer's.
      remarkReadingText,
      remarkCallouts,
      remarkFootnotes,
    ],
    remarkRehype: { handlers: jsxToHast },
    rehypePlugins: [rehypeTables, rehypeTaskLists, rehypeCodeBlocks],
  };
}
