import { listData, listPage } from './_includes/page.js';

export const data = listData('authorPages', '/authors/');

export const render = ({ list, page }) => listPage(list, '/authors/', page.url);
