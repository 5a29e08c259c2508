/** What was typed into the line of a list and not sent, by the key of the list; kept as long as the page. */
export const drafts = new Map<string, string>();
