import { listData, listPage } from './_includes/page.js';

export const data = listData('monthPages', '/archive/');

export const render = ({ list, page }) => listPage(list, '/archive/', page.url);
