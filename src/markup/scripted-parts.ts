/** The parts as components, by the names that a scripted article uses. */
import { jsx } from 'astro/jsx-runtime';
import type { BodyTarget, PartValues } from '../parts/part.ts';
import { renderedParts } from '../parts/parts.ts';
import ScriptedPart from './ScriptedPart.astro';

type ScriptedProps = PartValues & { readonly children?: unknown };

/** For the property `components` of the article's `Content`. */
export function scriptedParts(target: BodyTarget): Readonly<Record<string, unknown>> {
  const component =
    (part: string) =>
    ({ children, ...values }: ScriptedProps) =>
      jsx(ScriptedPart, { part, target, values, children });
  return Object.fromEntries(renderedParts.map((name) => [name, component(name)]));
}
