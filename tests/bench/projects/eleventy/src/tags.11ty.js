import { listData, listPage } from './_includes/page.js';

export const data = listData('hashtagPages', '/tags/');

export const render = ({ list, page }) => listPage(list, '/tags/', page.url);
