/** A micromark extension for bare web addresses. Its tokens are those of remark-gfm, which turns them into links. */
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { isAhead } from '../text-ahead.ts';
import { AddressReader } from './bare-address.ts';
import { unspacedLetter } from '../typography/scripts.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

const protocol = addressConstruct('literalAutolinkHttp', /https?:\/\//iy, /[^a-z]/i);
const www = addressConstruct('literalAutolinkWww', /www\./iy, new RegExp(`${unspacedLetter.source}|[^\\p{L}\\p{N}/.@:-]`, 'u'));
const [h, w] = ['h', 'w'].map((letter) => letter.charCodeAt(0)) as [number, number];

export const bareAddress: Extension = { text: { [h]: protocol, [h - 32]: protocol, [w]: www, [w - 32]: www } };

/** `beginning` is sticky. `before` matches the character that may precede such an address. */
function addressConstruct(type: 'literalAutolinkHttp' | 'literalAutolinkWww', beginning: RegExp, before: RegExp): Construct {
  const mayFollow = (code: Code): boolean => code === null || code < 0 || before.test(String.fromCharCode(code));
  return {
    name: type,
    // Where this is false, the parser does not even end the text before the letter.
    previous(code) {
      return isAhead(beginning, this.now()) && mayFollow(code);
    },
    tokenize(effects, ok, nok) {
      const begins = isAhead(beginning, this.now()) && mayFollow(this.previous) && !isInBrackets(this);
      let length = 0;
      const look: Construct = {
        partial: true,
        tokenize: (inner, found, nothing) => lookAhead(inner, (address) => ((length = address.length) > 0 ? found : nothing)),
      };
      return (code) => (begins ? effects.check(look, begin, nok)(code) : nok(code));

      function begin(code: Code): State | undefined {
        effects.enter('literalAutolink');
        effects.enter(type);
        return inside(code);
      }

      function inside(code: Code): State | undefined {
        if (length-- > 0) {
          effects.consume(code);
          return inside;
        }
        effects.exit(type);
        effects.exit('literalAutolink');
        return ok(code);
      }
    },
  };
}

/** Reads to the end of the address, then continues with the state that `next` returns for it. */
function lookAhead(effects: Effects, next: (address: string) => State): State {
  const reader = new AddressReader();
  return function inside(code) {
    if (code === null || code < 0 || !reader.take(String.fromCharCode(code))) return next(reader.address)(code);
    effects.consume(code);
    return inside;
  };
}

/** Tokens at which an earlier search found no open bracket: it need not go further back. */
const noneOpen = new WeakSet<Token>();

/** Whether a bracket is open: the address may be in the text of a link. */
function isInBrackets({ events }: TokenizeContext): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const token = events[index]?.[1];
    if (token === undefined || noneOpen.has(token)) break;
    if ((token.type === 'labelLink' || token.type === 'labelImage') && token._balanced !== true) return true;
  }
  const last = events.at(-1)?.[1];
  if (last !== undefined) noneOpen.add(last);
  return false;
}
