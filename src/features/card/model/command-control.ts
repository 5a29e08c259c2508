import { type AnyShortcutId, keyOf, shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';

/** What makes a control the one of a command: its key presses it, and is told to the ear. */
export const controlOf = (id: AnyShortcutId) => ({
  'data-command': id,
  'aria-keyshortcuts': ariaKeys(shortcutOf(id).keys),
});

/** What stands on the cap of a command's key. */
export const capOf = (id: AnyShortcutId, isMac = false): string => keyCaps(keyOf(id), isMac);
