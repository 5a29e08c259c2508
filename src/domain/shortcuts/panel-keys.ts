import type { ShortcutShape } from './shortcut.ts';

const group = 'Card panel';
const scope = 'panel';

export const panelKeys = [
  { id: 'previous-card', keys: ['['], scope, group, label: 'Previous card' },
  { id: 'next-card', keys: [']'], scope, group, label: 'Next card' },
  { id: 'close-card', keys: ['Escape'], scope, group, label: 'Close' },
  { id: 'copy-link', keys: ['Mod+.'], scope, group, label: 'Copy the link' },
  { id: 'send-comment', keys: ['Mod+Enter'], scope, group, label: 'Send the comment', byControl: true },
] as const satisfies readonly ShortcutShape[];
