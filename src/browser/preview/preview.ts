/** The script that only pages of a preview load. */
import './restore-scroll.ts';
import { showProblemStrips } from './problem-strips.ts';

await showProblemStrips();
