import { listData, listPage } from './_includes/page.js';

export const data = listData('categoryPages', '/categories/');

export const render = ({ list, page }) => listPage(list, '/categories/', page.url);
