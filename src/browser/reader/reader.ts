/** What a page does for its reader alone: reading light, marks on new articles, saved articles, copied links. */
import { showAgeNotice } from './age-notice.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { followFormerAddress } from './follow-former-address.ts';
import { startNewMarks } from './new-marks.ts';
import { startNoteSheets } from './note-sheet.ts';
import { startPassageLink } from './passage-link.ts';
import { loadSelection } from './load-selection.ts';
import { startReadingLight } from './reading-light.ts';
import { startSaveButtons } from './save-buttons.ts';

void followFormerAddress();
startReadingLight();
showAgeNotice();
startSaveButtons();
// One page of all has the list.
if (document.querySelector('[data-saved-list]')) void import('./saved-list.ts').then(({ startSavedList }) => startSavedList());
startNewMarks();
startCopyButtons();
startPassageLink();
startNoteSheets();
loadSelection();
