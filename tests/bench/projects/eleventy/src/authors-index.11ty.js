import { indexPage } from './_includes/page.js';

export const data = { permalink: '/authors/index.html' };

export const render = ({ collections, page }) => indexPage('Writers', '/authors/', collections.authorLists, page.url);
