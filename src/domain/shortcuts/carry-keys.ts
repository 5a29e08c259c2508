import type { ShortcutShape } from './shortcut.ts';

const group = 'While a card is picked up';
const scope = 'carry';

export const carryKeys = [
  { id: 'aim-up', keys: ['ArrowUp'], scope, group, label: 'Aim one place up' },
  { id: 'aim-down', keys: ['ArrowDown'], scope, group, label: 'Aim one place down' },
  { id: 'aim-left', keys: ['ArrowLeft'], scope, group, label: 'Aim one list to the left' },
  { id: 'aim-right', keys: ['ArrowRight'], scope, group, label: 'Aim one list to the right' },
  { id: 'aim-top', keys: ['Home'], scope, group, label: 'Aim at the top' },
  { id: 'aim-bottom', keys: ['End'], scope, group, label: 'Aim at the bottom' },
  { id: 'aim-previous-stage', keys: ['<'], scope, group, label: 'Aim at the previous column' },
  { id: 'aim-next-stage', keys: ['>'], scope, group, label: 'Aim at the next column' },
  { id: 'drop', keys: ['Space', 'Enter'], scope, group, label: 'Drop' },
  { id: 'cancel-carry', keys: ['Escape'], scope, group, label: 'Put it back' },
] as const satisfies readonly ShortcutShape[];
