/** None: text is shown in the font of the browser. */
export const fonts = [];
