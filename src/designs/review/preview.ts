/** Components that only the preview renders. */
import ProblemsLayout from './layouts/ProblemsLayout.astro';
import type { ProblemsPage as Page } from '../design.ts';

export const ProblemsPage: Page = ProblemsLayout;
