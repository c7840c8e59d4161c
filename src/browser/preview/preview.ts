/** What only the pages of a preview do. */
import './restore-scroll.ts';
import './problem-strips.ts';
