/** Where the browser keeps a person's choice of day or night. */
export const colorSchemeKey = 'leat-color-scheme';
