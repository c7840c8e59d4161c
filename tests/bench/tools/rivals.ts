/** With whom Broadside is compared. */
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { stockAstro } from './stock-astro.ts';
import type { Tool } from './tool.ts';

export const rivals: readonly Tool[] = [stockAstro, eleventy, hugo];
