/** HTML that the parts write: text is escaped, and pictures stand in it as values, since only the page knows the files of their sizes. */
import { escapeHtml } from '../base/html.ts';

/** A picture within the HTML of a body. */
export interface BodyPicture {
  /** As written, relative to the file of the text. */
  readonly src: string;
  readonly alt: string;
  readonly title?: string | undefined;
  /** `column`: as wide as the text. `sentence`: between words, where a small one stays as high as its line. */
  readonly place: 'column' | 'sentence';
  /** A drawing in dark ink on light paper, whose ink is light by night. */
  readonly drawn?: boolean;
  /** The path of the picture in its place by night. */
  readonly night?: string | undefined;
}

/** Stretches of HTML with pictures between them. A stretch need not be balanced by itself. */
export class Html {
  readonly stretches: readonly (string | BodyPicture)[];

  constructor(stretches: readonly (string | BodyPicture)[]) {
    this.stretches = stretches;
  }
}

type Value = string | number | undefined | Html | readonly Html[];

/** Markup with values in it: text and numbers are escaped, HTML stays, `undefined` is nothing. Line breaks between tags, and the indent after them, are left out. */
export function markup(stretches: TemplateStringsArray, ...values: readonly Value[]): Html {
  return joinHtml(stretches.flatMap((stretch, index) => [new Html([stretch.replace(/\n\s*/g, '')]), ...htmlsOf(values[index])]));
}

/** The attributes that have a value, with a space before each: ` class="aside"`. `true` is an attribute without one. */
export function attributes(values: Readonly<Record<string, string | number | true | undefined>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  });
  return new Html([written.join('')]);
}

/** One after the other; neighbouring stretches become one. */
export function joinHtml(parts: readonly Html[]): Html {
  const stretches: (string | BodyPicture)[] = [];
  for (const stretch of parts.flatMap((part) => part.stretches)) {
    const last = stretches.at(-1);
    if (typeof stretch === 'string' && typeof last === 'string') stretches[stretches.length - 1] = last + stretch;
    else if (stretch !== '') stretches.push(stretch);
  }
  return new Html(stretches);
}

function htmlsOf(value: Value): readonly Html[] {
  if (value === undefined) return [];
  if (value instanceof Html) return [value];
  // A scripted article may pass any value.
  return Array.isArray(value) ? value : [new Html([escapeHtml(String(value))])];
}
