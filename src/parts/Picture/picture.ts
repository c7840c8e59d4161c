/** A picture of Markdown, `![An empty dock](./dock.png)`: rendered like a part, and no part that writers name. */
import type { SearchHtml } from '../part-rule.ts';
import { pictureWith, textIn } from '../search-words.ts';

export const pictureSearchHtml: SearchHtml = (values) => pictureWith(textIn(values['alt']));
