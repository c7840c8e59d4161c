/** What only the pages of a preview do. */
import './kept-scroll.ts';
import './problem-strips.ts';
