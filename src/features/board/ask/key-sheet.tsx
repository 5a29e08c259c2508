'use client';

import { type KeyGroup, KeySheet } from '#ui/key-sheet.tsx';
import { type Shortcut, shortcuts } from '../keys/shortcuts.ts';

const names: readonly Shortcut['group'][] = ['Walk', 'Move', 'Card', 'Board'];

const groups: readonly KeyGroup[] = names.map((name) => ({
  name,
  keys: shortcuts.filter(({ group }) => group === name),
}));

/** Every key of the board, and the switch that turns single keys off. */
export function BoardKeySheet({ onClose }: { onClose: () => void }) {
  return <KeySheet groups={groups} where="on the board" onClose={onClose} />;
}
