/** What a page does for its reader alone: reading light, marks on new articles, saved articles. */
import { showAgeNotice } from './age-notice.ts';
import { followFormerAddress } from './follow-former-address.ts';
import { startNewMarks } from './new-marks.ts';
import { startReadingLight } from './reading-light.ts';
import { startSaveButton } from './save-button.ts';
import { startSavedList } from './saved-list.ts';

void followFormerAddress();
startReadingLight();
showAgeNotice();
startSaveButton();
startSavedList();
startNewMarks();
