import { keyList } from './shortcut.ts';

export const panelKeys = keyList('panel', 'Card panel', [
  { id: 'previous-card', keys: ['['], label: 'Previous card' },
  { id: 'next-card', keys: [']'], label: 'Next card' },
  { id: 'close-card', keys: ['Escape'], label: 'Close' },
  { id: 'copy-link', keys: ['Mod+.'], label: 'Copy the link' },
  { id: 'send-comment', keys: ['Mod+Enter'], label: 'Send the comment', byControl: true },
]);
