/** Whether a database text can hold it: no NUL, and no half of a surrogate pair, which JSON can say. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
