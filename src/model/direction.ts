/** Which way a language is written, for the views. */
export { directionOf } from '../schema/language.ts';
