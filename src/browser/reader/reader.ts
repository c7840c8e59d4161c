/** What the page does for its reader alone: light, marks on what is new, the list of what is saved. */
import { showAgeNotice } from './age-notice.ts';
import { leadOn } from './former-address.ts';
import { startNewMarks } from './new-marks.ts';
import { startReadingLight } from './reading-light.ts';
import { startSaveButton } from './save-button.ts';
import { startSavedList } from './saved-list.ts';

void leadOn();
startReadingLight();
showAgeNotice();
startSaveButton();
startSavedList();
startNewMarks();
