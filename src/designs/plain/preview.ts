/** What only the preview shows. */
import type { ProblemsPage as Page } from '../design.ts';
import Problems from './ProblemsPage.astro';

export const ProblemsPage: Page = Problems;
