/** Whether long words of a language get soft hyphens, for designs that choose a size. */
export { dividesWords } from '../outputs/hyphenation/patterns.ts';
