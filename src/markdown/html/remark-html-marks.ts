/** Lets `.mdx` have comments of HTML and addresses in angle brackets, which MDX takes for tags. */
import type { Root } from 'mdast';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { isAhead, rememberText } from '../text-ahead.ts';
import { htmlMarks } from './html-marks.ts';

/** The code of `<`, the key of the constructs for tags. */
const lessThan = 60;

/** Must follow remark-mdx. Without it, in plain Markdown, all of HTML is read. */
export const remarkHtmlMarks: Plugin<[], Root> = function () {
  rememberText(this);
  const { micromarkExtensions = [] } = this.data();
  let readsTags = false;
  for (const { flow = {}, text = {}, disable } of micromarkExtensions.flat()) {
    if (disable?.null?.includes('autolink')) disable.null = disable.null.filter((name) => name !== 'autolink');
    for (const [constructs, isMark] of [[flow, isMarkInFlow] as const, [text, isMarkInText] as const]) {
      const tags = [constructs[lessThan] ?? []].flat();
      if (!tags.some(isTag)) continue;
      readsTags = true;
      constructs[lessThan] = tags.map((tag) => (isTag(tag) ? unless(isMark, tag) : tag));
    }
  }
  if (readsTags) micromarkExtensions.push(comments);
};

function isTag({ name = '' }: Construct): boolean {
  return name.startsWith('mdxJsx');
}

type IsMark = (context: TokenizeContext) => boolean;

function isMarkInText(context: TokenizeContext): boolean {
  return isAhead(htmlMarks.address, context.now()) || isAhead(htmlMarks.inSentence, context.now());
}

function isMarkInFlow(context: TokenizeContext): boolean {
  return isMarkInText(context) || isAhead(htmlMarks.onItsOwn, context.now());
}

function unless(isMark: IsMark, tag: Construct): Construct {
  return {
    ...tag,
    tokenize(effects, ok, nok) {
      const read = tag.tokenize.call(this, effects, ok, nok);
      return (code) => (isMark(this) ? nok(code) : read(code));
    },
  };
}

/** The constructs of CommonMark, which MDX forbids by their names, for comments alone. */
const comments: Extension = {
  flow: { [lessThan]: { ...commentOf('htmlFlow', (context) => isAhead(htmlMarks.onItsOwn, context.now())), concrete: true } },
  text: { [lessThan]: commentOf('htmlText', (context) => isAhead(htmlMarks.inSentence, context.now())) },
};

function commentOf(name: 'htmlFlow' | 'htmlText', isComment: IsMark): Construct {
  return {
    name: `${name}Comment`,
    tokenize(effects, ok, nok) {
      const { flow, text } = this.parser.constructs;
      const stock = [(name === 'htmlFlow' ? flow : text)[lessThan] ?? []].flat().find((construct) => construct.name === name);
      const read = stock?.tokenize.call(this, effects, ok, nok);
      return (code) => (read !== undefined && isComment(this) ? read(code) : nok(code));
    },
  };
}
