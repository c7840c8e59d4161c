/** The script that every page loads. */
import './reader/reader.ts';
import './search/search-opener.ts';
