import { indexPage } from './_includes/page.js';

export const data = { permalink: '/categories/index.html' };

export const render = ({ collections, page }) => indexPage('Subjects', '/categories/', collections.categoryLists, page.url);
