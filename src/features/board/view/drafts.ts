const keyOf = (list: string) => `leat-draft-${list}`;

/** What was typed into the line of a list and not sent, by the key of the list; it outlives a reload and a new sign-in. */
export const drafts = {
  get: (list: string): string | undefined => {
    try {
      return sessionStorage.getItem(keyOf(list)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (list: string, text: string): void => {
    try {
      if (text === '') sessionStorage.removeItem(keyOf(list));
      else sessionStorage.setItem(keyOf(list), text);
    } catch {
      // A browser without storage forgets the line.
    }
  },
};
