'use client';

import { keysIn } from '#domain/shortcuts/shortcuts.ts';
import { useKeyLayer } from '#ui/keys/key-layer.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import { chartRuns } from './chart-runs.ts';

const chartScope = keysIn('chart');

/** The figure that keys act on: the focused one, else the one under the pointer. */
const currentFigure = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-figure]') ??
  document.querySelector<HTMLElement>('[data-figure]:hover');

/** What stands beside the page has keys of its own. */
const reaches = (target: Element) => target.closest('aside') === null;

/** Puts the charts' commands on the page. */
export function FlowKeys() {
  const { days, go } = useFlowAddress();
  useKeyLayer({
    ...chartScope,
    reaches,
    aim: () => {
      const hands = { days, go, figure: currentFigure() };
      return { run: Object.fromEntries(Object.entries(chartRuns).map(([id, run]) => [id, () => run(hands)])) };
    },
  });
  return null;
}
