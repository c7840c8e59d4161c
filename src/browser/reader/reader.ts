/** What a page does for its reader alone: reading light, marks on new articles, saved articles, copied links. */
import { showAgeNotice } from './age-notice.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { followFormerAddress } from './follow-former-address.ts';
import { startNewMarks } from './new-marks.ts';
import { startPassageLink } from './passage-link.ts';
import { startReadingLight } from './reading-light.ts';
import { startSaveButton } from './save-button.ts';
import { startSavedList } from './saved-list.ts';

void followFormerAddress();
startReadingLight();
showAgeNotice();
startSaveButton();
startSavedList();
startNewMarks();
startCopyButtons();
startPassageLink();
