/** Counts the elements that a browser renders for an SVG, with copies, and with the parts that its style renders. */
import type { StyleReference, StyleRule } from './style-rules.ts';

export interface Element {
  readonly parent: Element | undefined;
  /** What a selector may match: its element name, classes and id. */
  readonly signs: readonly string[];
  /** The references of its own attributes. */
  readonly references: readonly StyleReference[];
  /** Ids of what it copies. */
  readonly copied: readonly string[];
  readonly isRendered: boolean;
  /** Points of its path, each of which may have a marker. */
  readonly points: number;
}

export interface Part {
  /** Without the elements of inner parts that have an id. */
  readonly elements: readonly Element[];
  /** Ids of the parts inside it. */
  readonly parts: readonly string[];
}

export interface SvgContent {
  readonly whole: Part;
  readonly parts: ReadonlyMap<string, Part>;
  readonly rules: readonly StyleRule[];
  /** The references of all attributes. */
  readonly references: readonly StyleReference[];
  /** Points that CSS may give to any path. */
  readonly points: number;
}

/** The maximal depth of parts that render each other. Each level takes some five calls, and the stack has room for about ten thousand. */
const maxDepth = 300;

/** Properties that are not inherited; all other references are inherited by the elements inside. */
const ownProperties = /^(?:-webkit-)?(?:clip-path|filter|mask|mask-image)$/;

/** Rendered once per element, however many points its path has. */
const withoutMarkers = /^(?:fill|stroke|marker-start|marker-end|(?:-webkit-)?(?:clip-path|filter|mask|mask-image))$/;

/** The number of elements that references render. */
interface Costs {
  readonly own: number;
  readonly inherited: number;
}

/** At most `most`; also `most` if parts render each other in a cycle. */
export function renderedElements(content: SvgContent, most: number): number {
  return new ElementCounter(content, most).count();
}

/** Uses loops and no callbacks, because hundreds of parts may be nested, and each call takes stack. Sums stop at `most`. */
class ElementCounter {
  readonly #content: SvgContent;
  readonly #most: number;
  readonly #counts = new Map<string, number>();
  readonly #inheritedBy = new Map<Element, number>();
  readonly #costsBySign = new Map<string, Costs>();
  /** Rules by sign (name, class or id) in their selectors; `''` for any element. Not their references: signs times references can be billions. */
  readonly #rulesBySign: ReadonlyMap<string, readonly StyleRule[]>;
  /** Whether each point of a path may have a marker. */
  readonly #hasMarkers: boolean;
  /** Whether CSS makes elements inherit properties that are normally not inherited. */
  readonly #inheritsOwn: boolean;

  constructor(content: SvgContent, most: number) {
    this.#content = content;
    this.#most = most;
    const { rules, references } = content;
    const all = [...references, ...rules.flatMap((rule) => rule.references)];
    this.#hasMarkers = all.some(({ property, names }) => names.length > 0 && !withoutMarkers.test(property));
    this.#inheritsOwn = all.some(({ property, names }) => names.length === 0 && (property === 'all' || ownProperties.test(property)));
    const rulesBySign = new Map<string, StyleRule[]>();
    for (const rule of rules) {
      for (const sign of rule.signs.length === 0 ? [''] : new Set(rule.signs)) {
        const same = rulesBySign.get(sign);
        if (same) same.push(rule);
        else rulesBySign.set(sign, [rule]);
      }
    }
    this.#rulesBySign = rulesBySign;
  }

  count(): number {
    return this.#countPart(this.#content.whole, 0);
  }

  #countPart({ elements, parts }: Part, depth: number): number {
    let total = 0;
    for (const element of elements) {
      total += this.#countElement(element, depth);
      if (total >= this.#most) return this.#most;
    }
    return Math.min(this.#most, total + this.#countNames(parts, depth));
  }

  #countElement(element: Element, depth: number): number {
    const copies = this.#countNames(element.copied, depth);
    if (!element.isRendered) return 1 + copies;
    const each = 1 + this.#inherited(element, depth);
    let own = this.#costsOfSign('', depth).own + this.#costsOf(element.references, depth).own;
    for (const sign of element.signs) own += this.#costsOfSign(sign, depth).own;
    return each * (this.#hasMarkers ? Math.max(1, element.points, this.#content.points) : 1) + own + copies * each;
  }

  /** The elements rendered for its inherited references and those of its ancestors. */
  #inherited(element: Element | undefined, depth: number): number {
    if (!element) return this.#costsOfSign('', depth).inherited;
    const known = this.#inheritedBy.get(element);
    if (known !== undefined) return known;
    let own = this.#costsOf(element.references, depth).inherited;
    for (const sign of element.signs) own += this.#costsOfSign(sign, depth).inherited;
    const inherited = Math.min(this.#most, this.#inherited(element.parent, depth) + own);
    this.#inheritedBy.set(element, inherited);
    return inherited;
  }

  #costsOfSign(sign: string, depth: number): Costs {
    const known = this.#costsBySign.get(sign);
    if (known) return known;
    let [own, inherited] = [0, 0];
    for (const { references } of this.#rulesBySign.get(sign) ?? []) {
      const costs = this.#costsOf(references, depth);
      own = Math.min(this.#most, own + costs.own);
      inherited = Math.min(this.#most, inherited + costs.inherited);
    }
    const costs = { own, inherited };
    this.#costsBySign.set(sign, costs);
    return costs;
  }

  #costsOf(references: readonly StyleReference[], depth: number): Costs {
    let [own, inherited] = [0, 0];
    for (const { property, names } of references) {
      const count = this.#countNames(names, depth);
      if (!this.#inheritsOwn && ownProperties.test(property)) own = Math.min(this.#most, own + count);
      else inherited = Math.min(this.#most, inherited + count);
    }
    return { own, inherited };
  }

  /** The sum of the counts of these parts. */
  #countNames(names: readonly string[], depth: number): number {
    let total = 0;
    for (const name of names) {
      total += this.#countName(name, depth);
      if (total >= this.#most) return this.#most;
    }
    return total;
  }

  #countName(name: string, depth: number): number {
    const known = this.#counts.get(name);
    const part = this.#content.parts.get(name);
    if (known !== undefined || !part) return known ?? 0;
    // Set before the part is counted: a part that renders itself finds this value, since it has no end.
    this.#counts.set(name, this.#most);
    const count = depth > maxDepth ? this.#most : this.#countPart(part, depth + 1);
    this.#counts.set(name, count);
    return count;
  }
}
