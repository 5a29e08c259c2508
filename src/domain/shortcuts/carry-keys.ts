import type { ShortcutShape } from './shortcut.ts';

const group = 'While a card is picked up';
const scope = 'carry';

export const carryKeys = [
  { id: 'aim-up', keys: ['ArrowUp'], scope, group, label: 'Aim one place up', byKeyOnly: true },
  { id: 'aim-down', keys: ['ArrowDown'], scope, group, label: 'Aim one place down', byKeyOnly: true },
  { id: 'aim-left', keys: ['ArrowLeft'], scope, group, label: 'Aim one list to the left', byKeyOnly: true },
  { id: 'aim-right', keys: ['ArrowRight'], scope, group, label: 'Aim one list to the right', byKeyOnly: true },
  { id: 'aim-top', keys: ['Home'], scope, group, label: 'Aim at the top', byKeyOnly: true },
  { id: 'aim-bottom', keys: ['End'], scope, group, label: 'Aim at the bottom', byKeyOnly: true },
  { id: 'aim-previous-stage', keys: ['<'], scope, group, label: 'Aim at the previous column', byKeyOnly: true },
  { id: 'aim-next-stage', keys: ['>'], scope, group, label: 'Aim at the next column', byKeyOnly: true },
  { id: 'drop', keys: ['Space', 'Enter'], scope, group, label: 'Drop', byKeyOnly: true },
  { id: 'cancel-carry', keys: ['Escape'], scope, group, label: 'Put it back', byKeyOnly: true },
] as const satisfies readonly ShortcutShape[];
