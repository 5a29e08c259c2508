import { keyList } from './shortcut.ts';

export const chartKeys = keyList('chart', 'Charts', [
  { id: 'reset-range', keys: ['0'], label: 'The last 90 days' },
  { id: 'earlier', keys: [','], label: 'Half a range earlier' },
  { id: 'later', keys: ['.'], label: 'Half a range later' },
  { id: 'zoom-in', keys: ['+', '='], label: 'Fewer days' },
  { id: 'zoom-out', keys: ['-'], label: 'More days' },
  { id: 'table', keys: ['t'], label: 'As a table, as a picture' },
  { id: 'export', keys: ['e'], label: 'Export' },
  { id: 'point', keys: ['ArrowLeft', 'ArrowRight'], label: 'Previous, next point', byControl: true },
  { id: 'end-point', keys: ['Home', 'End'], label: 'First, last point', byControl: true },
  { id: 'open-point', keys: ['Enter'], label: 'Open the card, or hold the values', byControl: true },
  { id: 'let-point-go', keys: ['Escape'], label: 'Let the values go', byControl: true },
]);
