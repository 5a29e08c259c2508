const storageKey = 'leat-last-board';

/** The board that an address lies on, by its key as it stands there. */
export const boardIn = (path: string): string | null => /^\/b\/([^/]+)/.exec(path)?.[1] ?? null;

/** The board that this browser showed last: where keys lead to from the pages that belong to no board. */
export function lastBoard(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function rememberBoard(key: string): void {
  try {
    localStorage.setItem(storageKey, key);
  } catch {
    // A browser without storage forgets the board with the page.
  }
}
