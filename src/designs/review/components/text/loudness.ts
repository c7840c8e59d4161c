/** Loudness is weight: the classes of `loudness.css`, since the security policy allows no `style`. */

const steps = 10;

/** Classes that give a text the font weight of what it names: `weight` from 0, the least of its kind, to 1, the most. */
export function loudness(weight: number): string {
  return `loud loud-${Math.round(Math.min(1, Math.max(0, weight)) * steps)}`;
}
