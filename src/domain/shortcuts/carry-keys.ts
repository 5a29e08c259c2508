import { keyList } from './shortcut.ts';

export const carryKeys = keyList('carry', 'While a card is picked up', [
  { id: 'aim-up', keys: ['ArrowUp'], label: 'Aim one place up', byKeyOnly: true },
  { id: 'aim-down', keys: ['ArrowDown'], label: 'Aim one place down', byKeyOnly: true },
  { id: 'aim-left', keys: ['ArrowLeft'], label: 'Aim one list to the left', byKeyOnly: true },
  { id: 'aim-right', keys: ['ArrowRight'], label: 'Aim one list to the right', byKeyOnly: true },
  { id: 'aim-top', keys: ['Home'], label: 'Aim at the top', byKeyOnly: true },
  { id: 'aim-bottom', keys: ['End'], label: 'Aim at the bottom', byKeyOnly: true },
  { id: 'aim-previous-stage', keys: ['<'], label: 'Aim at the previous stage', byKeyOnly: true },
  { id: 'aim-next-stage', keys: ['>'], label: 'Aim at the next stage', byKeyOnly: true },
  { id: 'drop', keys: ['Space', 'Enter'], label: 'Drop', byKeyOnly: true },
  { id: 'cancel-carry', keys: ['Escape'], label: 'Put it back', byKeyOnly: true },
]);
