/** The language of the engine's words on a site, for the views. */
export { languageOfWords, type LanguageWithWords } from '../schema/language.ts';
