/** How many elements a browser draws of a drawing in SVG: each as often as it is copied, and all that its style draws with it. */
import type { Drawn, Rule } from './style-rules.ts';

export interface Element {
  readonly around: Element | undefined;
  /** What a selector may know it by. */
  readonly signs: readonly string[];
  /** What its own attributes draw. */
  readonly drawn: readonly Drawn[];
  /** Names of what it copies. */
  readonly copied: readonly string[];
  readonly isRendered: boolean;
  /** Points of its path, each of which may carry a marker. */
  readonly points: number;
}

export interface Part {
  /** Without those of parts with a name of their own. */
  readonly elements: readonly Element[];
  /** Names of the parts inside it. */
  readonly parts: readonly string[];
}

export interface Drawing {
  readonly whole: Part;
  readonly parts: ReadonlyMap<string, Part>;
  readonly rules: readonly Rule[];
  /** What attributes draw. */
  readonly styles: readonly Drawn[];
  /** Points that style may give to any path. */
  readonly points: number;
}

/** How many parts may draw each other in a row. */
const deepest = 1000;

/** Drawn for the element itself, and not once more for each of those in it. */
const once = /^(?:-webkit-)?(?:clip-path|filter|mask|mask-image)$/;

/** Drawn once for an element, however many points its path has. */
const pointless = /^(?:fill|stroke|marker-start|marker-end|(?:-webkit-)?(?:clip-path|filter|mask|mask-image))$/;

interface Sums {
  readonly once: number;
  readonly handed: number;
}

/** `most` where there are as many or more, or where parts draw each other in a circle. */
export function renderedElements({ whole, parts, rules, styles, points }: Drawing, most: number): number {
  const counted = new Map<string, number>();
  const handedTo = new Map<Element, number>();
  const summed = new Map<string, Sums>();
  const all = [...styles, ...rules.flatMap(({ drawn }) => drawn)];
  const isMarked = all.some(({ property, names }) => names.length > 0 && !pointless.test(property));
  const isHandedOn = all.some(({ property, names }) => names.length === 0 && (property === 'all' || once.test(property)));
  const bySign = Map.groupBy(
    rules.flatMap((rule) => (rule.signs.length === 0 ? [''] : [...new Set(rule.signs)]).map((sign) => ({ sign, rule }))),
    ({ sign }) => sign,
  );

  const sum = <Each>(list: readonly Each[], count: (one: Each) => number): number => {
    let total = 0;
    for (const one of list) if ((total += count(one)) >= most) return most;
    return total;
  };
  const countOf = (name: string, depth: number): number => {
    const part = parts.get(name);
    const known = counted.get(name);
    if (known !== undefined || !part) return known ?? 0;
    // For whoever asks again before the answer: a part that draws itself has no end.
    counted.set(name, most);
    const found = depth > deepest ? most : count(part, depth + 1);
    counted.set(name, found);
    return found;
  };
  const sumsOf = (drawn: readonly Drawn[], depth: number): Sums => {
    const isOnce = ({ property }: Drawn): boolean => !isHandedOn && once.test(property);
    const cost = ({ names }: Drawn): number => sum(names, (name) => countOf(name, depth));
    return {
      once: sum(drawn.filter(isOnce), cost),
      handed: sum(
        drawn.filter((one) => !isOnce(one)),
        cost,
      ),
    };
  };
  /** Of all rules with that sign; `''` for those that can mean anybody. */
  const sumsBy = (sign: string, depth: number): Sums => {
    const found = summed.get(sign) ?? sumsOf(bySign.get(sign)?.flatMap(({ rule }) => rule.drawn) ?? [], depth);
    summed.set(sign, found);
    return found;
  };
  const handed = (element: Element | undefined, depth: number): number => {
    if (!element) return sumsBy('', depth).handed;
    const own = sumsOf(element.drawn, depth).handed + sum(element.signs, (sign) => sumsBy(sign, depth).handed);
    const found = handedTo.get(element) ?? Math.min(most, handed(element.around, depth) + own);
    handedTo.set(element, found);
    return found;
  };
  const costOf = (element: Element, depth: number): number => {
    const { signs, drawn, copied, isRendered } = element;
    const copies = sum(copied, (name) => countOf(name, depth));
    if (!isRendered) return 1 + copies;
    const each = 1 + handed(element, depth);
    const itself = sumsBy('', depth).once + sumsOf(drawn, depth).once + sum(signs, (sign) => sumsBy(sign, depth).once);
    return each * (isMarked ? Math.max(1, element.points, points) : 1) + itself + copies * each;
  };
  const count = ({ elements, parts: inside }: Part, depth: number): number => {
    const own = sum(elements, (element) => costOf(element, depth));
    return own >= most ? most : Math.min(most, own + sum(inside, (name) => countOf(name, depth)));
  };
  return count(whole, 0);
}
