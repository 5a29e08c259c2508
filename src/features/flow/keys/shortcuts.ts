import type { FlowView } from '#domain/schemas/flow-query.ts';
import { DEFAULT_FLOW_VIEW } from '#domain/schemas/flow-query.ts';
import type { KeyName } from '#ui/key-match.ts';
import { type ShownDays, shifted, zoomed } from '../address/range.ts';

/** What keys reach: the page's address, the figure that is focused or pointed at, and other pages. */
export type FlowHands = {
  days: ShownDays;
  go: (change: (view: FlowView) => FlowView) => void;
  figure: HTMLElement | null;
  visit: (page: '' | '/ledger' | '/admin') => void;
  toggleTheme: () => void;
  showKeys: () => void;
};

export type FlowShortcut = {
  id: string;
  keys: readonly KeyName[];
  label: string;
  group: 'Range' | 'Figure' | 'Points' | 'Page';
  /** Absent where the chart itself takes the key while it has the focus. */
  run?: (hands: FlowHands) => void;
};

/** Presses the button of the figure that names the key. */
const press = (key: string) => (hands: FlowHands) =>
  hands.figure?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)?.click();

const showRange = ({ go }: FlowHands, range: Pick<FlowView, 'days' | 'at'>) => go((view) => ({ ...view, ...range }));

const { days, at } = DEFAULT_FLOW_VIEW;

/** The one list of the flow page's keys: what is pressed, and what the key sheet shows. */
export const shortcuts: readonly FlowShortcut[] = [
  {
    id: 'earlier',
    group: 'Range',
    keys: [','],
    label: 'Half a range earlier',
    run: (it) => showRange(it, shifted(it.days, -1)),
  },
  {
    id: 'later',
    group: 'Range',
    keys: ['.'],
    label: 'Half a range later',
    run: (it) => showRange(it, shifted(it.days, 1)),
  },
  {
    id: 'zoom-in',
    group: 'Range',
    keys: ['+', '='],
    label: 'Fewer days',
    run: (it) => showRange(it, zoomed(it.days, 'in')),
  },
  {
    id: 'zoom-out',
    group: 'Range',
    keys: ['-'],
    label: 'More days',
    run: (it) => showRange(it, zoomed(it.days, 'out')),
  },
  { id: 'reset', group: 'Range', keys: ['0'], label: 'The last 90 days', run: (it) => showRange(it, { days, at }) },
  { id: 'table', group: 'Figure', keys: ['t'], label: 'As a table, as a picture', run: press('t') },
  { id: 'export', group: 'Figure', keys: ['e'], label: 'Export', run: press('e') },
  { id: 'next-point', group: 'Points', keys: ['ArrowRight', 'ArrowLeft'], label: 'Next, previous point' },
  { id: 'first-point', group: 'Points', keys: ['Home', 'End'], label: 'First, last point' },
  { id: 'open-card', group: 'Points', keys: ['Enter'], label: 'Open the card, or hold the values' },
  { id: 'let-go', group: 'Points', keys: ['Escape'], label: 'Let the values go' },
  { id: 'go-board', group: 'Page', keys: ['g b'], label: 'Go to the board', run: ({ visit }) => visit('') },
  { id: 'go-ledger', group: 'Page', keys: ['g l'], label: 'Go to the ledger', run: ({ visit }) => visit('/ledger') },
  {
    id: 'go-admin',
    group: 'Page',
    keys: ['g a'],
    label: 'Go to the administration',
    run: ({ visit }) => visit('/admin'),
  },
  { id: 'theme', group: 'Page', keys: ['Shift+t'], label: 'Day, night', run: ({ toggleTheme }) => toggleTheme() },
  { id: 'keys', group: 'Page', keys: ['?'], label: 'All keys', run: ({ showKeys }) => showKeys() },
];
