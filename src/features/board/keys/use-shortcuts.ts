import { useEffect } from 'react';
import { keyName } from '#ui/key-match.ts';
import { singleKeysAreOn } from '#ui/single-keys.ts';
import { clearSelection } from '../actions/view.ts';
import type { BoardSession } from '../store/board-session.ts';
import { aim, cancelCarry, drop } from './carry.ts';
import { currentCard } from './focus.ts';
import { type PageHands, type Shortcut, shortcuts } from './shortcuts.ts';

const sequenceMs = 1000;

const byKey = new Map<string, Shortcut>(shortcuts.flatMap((shortcut) => shortcut.keys.map((key) => [key, shortcut])));

const typesText = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
const covers = '[role="dialog"], [role="menu"], [role="listbox"], aside';

const aiming = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'top',
  End: 'bottom',
  '<': 'previous-stage',
  '>': 'next-stage',
} as const;

/** Listens for the board's keys; none fires while somebody types or a dialog or menu is open. */
export function useShortcuts(session: BoardSession, page: PageHands): void {
  useEffect(() => {
    let first: { key: string; atMs: number } | undefined;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || target.closest(typesText) || target.closest(covers)) return;
      const key = keyName(event);
      if (carries(session, key)) {
        event.preventDefault();
        return;
      }
      const after = first && event.timeStamp - first.atMs < sequenceMs ? first.key : undefined;
      const shortcut = byKey.get(after ? `${after} ${key}` : key);
      first = key === 'g' ? { key, atMs: event.timeStamp } : undefined;
      if (shortcut && isMeant(shortcut, key, target) && run(session, page, shortcut)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, page]);
}

/** Keys of a control, and single keys where they are switched off, are left to the browser. */
function isMeant(shortcut: Shortcut, key: string, target: Element): boolean {
  const isPlain = !key.includes('Mod+') && key.length === 1;
  if (isPlain && !singleKeysAreOn()) return false;
  const isControl = target.closest('button, [role="tab"], summary, a:not([data-open])') !== null;
  if (isControl && (key === 'Enter' || key === 'Space')) return false;
  return !(shortcut.id === 'open' && target.closest('[data-open]'));
}

function run(session: BoardSession, page: PageHands, shortcut: Shortcut): boolean {
  if (shortcut.on === 'board') {
    shortcut.run(session, page);
    return true;
  }
  const card = currentCard(session);
  if (card) shortcut.run(session, card, page);
  return card !== undefined;
}

/** While a card is in the hand, arrows aim, Space and Enter drop, Escape cancels. Escape ends one thing at a time. */
function carries(session: BoardSession, key: string): boolean {
  const motion = session.motion.get();
  if (!motion) return key === 'Escape' && clearSelection(session);
  if (motion.by === 'pointer') return key === 'Escape';
  if (key === 'Escape') cancelCarry(session, motion);
  else if (key === 'Space' || key === 'Enter') drop(session, motion);
  else if (key in aiming) aim(session, motion, aiming[key as keyof typeof aiming]);
  else return false;
  return true;
}
