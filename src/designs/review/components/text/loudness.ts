/** Classes of `loudness.css` for font weights: the security policy allows no `style` attribute. */

const steps = 10;

/** The classes for the weight of a name: `weight` from 0 to 1. */
export function loudness(weight: number): string {
  return `loud loud-${Math.round(Math.min(1, Math.max(0, weight)) * steps)}`;
}
