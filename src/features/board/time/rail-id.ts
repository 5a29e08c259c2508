/** The element that the button shows and hides. */
export const railId = 'time-rail';
