/** What pages ask for social cards. */
import { fromEnvironment } from '../sources/workspace.ts';
import { openCards } from './social-cards/kept-cards.ts';

/** Those of the workspace that is built. */
export const cards = openCards(fromEnvironment(process.cwd(), process.env));
