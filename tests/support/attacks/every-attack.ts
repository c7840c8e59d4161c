/** All attacks, in one order. */
import { htmlAttacks } from './html-attacks.ts';
import { writingAttacks } from './writing-attacks.ts';

export const everyAttack: readonly string[] = [htmlAttacks, writingAttacks].flatMap((attacks) => Object.values(attacks).flat());
