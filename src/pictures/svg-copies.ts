/** Collects the parts of an SVG that may be rendered several times. */
import type { SaxesTagNS } from 'saxes';
import { type Element, type Part, renderedElements } from './rendered-elements.ts';
import { placeNames } from './place-names.ts';
import { type StyleReference, type StyleRule, styleRules } from './style-rules.ts';

/** Elements that render nothing by themselves. */
const notRendered = /^(?:animate.*|desc|fe.*|filter|linearGradient|metadata|mpath|radialGradient|set|stop|style|title|view)$/;

/** Elements that refer to a part without rendering it. */
const referring = /^(?:animate.*|mpath|set|textPath)$/;

const animatedValues = /^(?:by|from|to|values)$/;

interface OwnPart extends Part {
  readonly elements: Element[];
  readonly parts: string[];
}

/** Called by the parser of an SVG, tag by tag. */
export class SvgCopies {
  readonly #parts = new Map<string, OwnPart>();
  readonly #whole: OwnPart = { elements: [], parts: [] };
  readonly #open: { part: OwnPart; element: Element }[] = [];
  readonly #rules: StyleRule[] = [];
  readonly #references: StyleReference[] = [];
  #points = 0;

  open({ local, attributes }: SaxesTagNS): void {
    const around = this.#open.at(-1);
    const own = Object.values(attributes).filter(({ uri }) => uri === '');
    const references = own.flatMap(({ name, value }) =>
      styleRules(name === 'style' ? value : `${name}:${value}`).flatMap((rule) => rule.references),
    );
    this.#references.push(...references);
    if (referring.test(local)) {
      // An animation may target any element by its id.
      const property = attributes['attributeName']?.value.trim() ?? '';
      for (const { name, value } of own) if (animatedValues.test(name)) this.sheet(`${property}:${value}`);
    }
    const element: Element = {
      ...{ parent: around?.element, references, isRendered: !notRendered.test(local) },
      signs: signsOf(local, attributes),
      copied: referring.test(local) ? [] : Object.values(attributes).flatMap((one) => (one.local === 'href' ? placeNames(one.value) : [])),
      points: own.reduce((sum, { name, value }) => sum + (isPath(name, value) ? pointsIn(value) : 0), 0),
    };
    const part = this.#partOf(attributes['id']?.value, around?.part ?? this.#whole);
    part.elements.push(element);
    this.#open.push({ part, element });
  }

  close(): void {
    this.#open.pop();
  }

  /** Adds the text of a `<style>`. */
  sheet(css: string): void {
    this.#rules.push(...styleRules(css));
    if (/path\(|^(?:d|points):/i.test(css)) this.#points = Math.max(this.#points, pointsIn(css));
  }

  /** The number of rendered elements, with copies; at most `most`. */
  rendered(most: number): number {
    const content = { whole: this.#whole, parts: this.#parts, rules: this.#rules, references: this.#references, points: this.#points };
    return renderedElements(content, most);
  }

  #partOf(name: string | undefined, around: OwnPart): OwnPart {
    if (name === undefined || this.#parts.has(name)) return around;
    const part: OwnPart = { elements: [], parts: [] };
    this.#parts.set(name, part);
    around.parts.push(name);
    return part;
  }
}

/** What selectors may match, in lower case. */
function signsOf(local: string, attributes: SaxesTagNS['attributes']): readonly string[] {
  const classes = attributes['class']?.value.split(/\s+/).filter((name) => name !== '') ?? [];
  const id = attributes['id']?.value;
  return [local, ...classes.map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])].map((sign) => sign.toLowerCase());
}

function isPath(name: string, value: string): boolean {
  return name === 'd' || name === 'points' || (name === 'style' && /path\(/i.test(value));
}

/** An upper bound: each point has at least one number or letter. */
function pointsIn(path: string): number {
  return path.match(/\d+|[a-z]/gi)?.length ?? 0;
}
