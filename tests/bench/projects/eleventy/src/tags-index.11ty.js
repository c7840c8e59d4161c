import { indexPage } from './_includes/page.js';

export const data = { permalink: '/tags/index.html' };

export const render = ({ collections, page }) => indexPage('Hashtags', '/tags/', collections.hashtagLists, page.url);
