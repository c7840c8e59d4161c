/** What only the preview shows. */
import ProblemsLayout from './layouts/ProblemsLayout.astro';
import type { ProblemsPage as Page } from '../design.ts';

export const ProblemsPage: Page = ProblemsLayout;
