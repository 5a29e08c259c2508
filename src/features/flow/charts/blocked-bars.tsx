import type { BlockedMarks } from '#domain/flow/scenes/blocked-reasons.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { RowsChart } from './rows-chart.tsx';

const mostRows = 8;

/** The days for which each reason blocked cards, the worst first. */
export function BlockedBars({ x, marks }: { x: Axis; marks: BlockedMarks }) {
  const rows = marks.reasons.slice(0, mostRows).map(({ reason, finishedDays, openDays, finishedCards, openCards }) => {
    const cards = finishedCards + openCards;
    return {
      id: reason,
      name: reason,
      parts: [{ length: finishedDays + openDays, filling: 'stopped' as const }],
      value: `${(finishedDays + openDays).toFixed(1)} d`,
      more: `${cards} ${cards === 1 ? 'card' : 'cards'}`,
    };
  });
  return <RowsChart label="Days blocked by each reason" rows={rows} most={x.to} />;
}
