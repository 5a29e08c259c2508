const mostLength = 40_000;
/** A line that opens many quotes or lists at once, or stands very far in: what reads Markdown goes down for each. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?){30}|^[ \t]{120}[ \t]*\S/m;

/** Whether a text can be set as Markdown without holding up the page; what cannot is shown as it was typed. */
export const isSettable = (text: string): boolean => text.length <= mostLength && !tooDeep.test(text);
