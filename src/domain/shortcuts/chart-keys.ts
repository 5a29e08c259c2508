import type { ShortcutShape } from './shortcut.ts';

const group = 'Charts';
const scope = 'chart';

export const chartKeys = [
  { id: 'reset-range', keys: ['0'], scope, group, label: 'The last 90 days' },
  { id: 'earlier', keys: [','], scope, group, label: 'Half a range earlier' },
  { id: 'later', keys: ['.'], scope, group, label: 'Half a range later' },
  { id: 'zoom-in', keys: ['+', '='], scope, group, label: 'Fewer days' },
  { id: 'zoom-out', keys: ['-'], scope, group, label: 'More days' },
  { id: 'table', keys: ['t'], scope, group, label: 'As a table, as a picture' },
  { id: 'export', keys: ['e'], scope, group, label: 'Export' },
  { id: 'point', keys: ['ArrowLeft', 'ArrowRight'], scope, group, label: 'Previous, next point', byControl: true },
  { id: 'end-point', keys: ['Home', 'End'], scope, group, label: 'First, last point', byControl: true },
  { id: 'open-point', keys: ['Enter'], scope, group, label: 'Open the card, or hold the values', byControl: true },
  { id: 'let-point-go', keys: ['Escape'], scope, group, label: 'Let the values go', byControl: true },
] as const satisfies readonly ShortcutShape[];
