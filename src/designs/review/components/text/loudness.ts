/** Loudness is weight: the classes of `loudness.css`, since the security policy allows no `style`. */

const steps = 10;

/** Classes that set a text in the weight of a thing: `weight` from 0, the least there is, to 1, the most. */
export function loudness(weight: number): string {
  return `loud loud-${Math.round(Math.min(1, Math.max(0, weight)) * steps)}`;
}
