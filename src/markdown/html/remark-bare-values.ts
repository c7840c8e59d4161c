/** `<a href=https://example.org/>`: CommonMark allows a slash in a value without quotation marks (6.6), micromark does not. */
import type { Root } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { isAhead, rememberText, textAhead } from '../text-ahead.ts';

const value = String.raw`"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'=<>${'`'}]+`;
/** An opening tag on one line. */
const tag = new RegExp(String.raw`<[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:${value}))?)*[ \t]*/?>`, 'iy');
const bareSlash = /<[^<>\r\n]*=[ \t]*[^\s"'=<>`]*\/[^>]/y;

/** For plain Markdown; must follow remark-parse. */
export const remarkBareValues: Plugin<[], Root> = function () {
  rememberText(this);
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [lessThan]: tagWithBareValue } });
};

/** The code of `<`. */
const lessThan = 60;

const tagWithBareValue: Construct = {
  name: 'htmlTextBareValue',
  tokenize(effects, ok, nok) {
    let length = isAhead(bareSlash, this.now()) ? (textAhead(tag, this.now())?.length ?? 0) : 0;
    return length > 0 ? begin : nok;

    function begin(code: Code): State | undefined {
      effects.enter('htmlText');
      effects.enter('htmlTextData');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (length-- > 0) {
        effects.consume(code);
        return inside;
      }
      effects.exit('htmlTextData');
      effects.exit('htmlText');
      return ok(code);
    }
  },
};
