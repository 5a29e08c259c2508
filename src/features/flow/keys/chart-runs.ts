import { DEFAULT_FLOW_VIEW } from '#domain/flow/flow-view.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import { type ShownDays, shifted, zoomed } from '../address/range.ts';

/** What keys reach: the page's address, and the figure that is focused or pointed at. */
export type FlowHands = {
  days: ShownDays;
  go: (change: (view: FlowView) => FlowView) => void;
  figure: HTMLElement | null;
};

type OnFlow = (hands: FlowHands) => unknown;

/** Presses the button of the figure that is named after the command; without a figure there is nothing to do. */
const press =
  (id: ShortcutId<'chart'>): OnFlow =>
  ({ figure }) => {
    const button = figure?.querySelector<HTMLElement>(`[data-command="${id}"]`);
    button?.click();
    return button instanceof HTMLElement;
  };

const showRange = ({ go }: FlowHands, range: Pick<FlowView, 'days' | 'at'>) => go((view) => ({ ...view, ...range }));

const { days, at } = DEFAULT_FLOW_VIEW;

/** What each command does to the flow page and its figures. */
export const chartRuns: Record<ShortcutId<'chart'>, OnFlow> = {
  'reset-range': (hands) => showRange(hands, { days, at }),
  earlier: (hands) => showRange(hands, shifted(hands.days, -1)),
  later: (hands) => showRange(hands, shifted(hands.days, 1)),
  'zoom-in': (hands) => showRange(hands, zoomed(hands.days, 'in')),
  'zoom-out': (hands) => showRange(hands, zoomed(hands.days, 'out')),
  table: press('table'),
  export: press('export'),
};
