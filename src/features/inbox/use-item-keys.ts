import type { InboxItem } from '#domain/schemas/inbox.ts';
import { keysIn, type ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { useKeyLayer } from '#ui/keys/key-layer.ts';
import { type Inbox, keyOfItem } from './use-inbox.ts';

const inboxScope = keysIn('inbox');

/** Binds the inbox's keys to the item that has the focus. */
export function useItemKeys(inbox: Inbox, done: (item: InboxItem) => void): void {
  const focused = () => {
    const key = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
    return inbox.items?.find((item) => keyOfItem(item) === key);
  };
  useKeyLayer({
    ...inboxScope,
    aim: () => {
      const item = focused();
      if (!item) return null;
      const run: Record<ShortcutId<'inbox'>, () => void> = {
        'item-done': () => done(item),
        'item-read': () => inbox.toggleRead(item),
      };
      return { about: item.cardKey, run };
    },
  });
}
