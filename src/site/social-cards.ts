/** What pages ask for social cards. */
import { openCards } from './social-cards/cards.ts';

export const cards = openCards(process.cwd());
