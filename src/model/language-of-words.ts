/** Whose words a site gets, for the views. */
export { languageOfWords, type LanguageWithWords } from '../schema/language.ts';
