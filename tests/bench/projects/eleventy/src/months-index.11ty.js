import { indexPage } from './_includes/page.js';

export const data = { permalink: '/archive/index.html' };

export const render = ({ collections, page }) => indexPage('Archive', '/archive/', collections.monthLists, page.url);
