/** The colours are those of the browser, whatever a publication chooses. */
import type { RenderColours } from '../../design.ts';

export const renderColours: RenderColours = () => '';
