/** What runs on the pages of a preview only. */
import './restore-scroll.ts';
import { showProblemStrips } from './problem-strips.ts';

await showProblemStrips();
