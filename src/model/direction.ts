/** The direction of a language, for the views. */
export { directionOf } from '../schema/language.ts';
