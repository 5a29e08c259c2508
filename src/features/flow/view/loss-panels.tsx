import { BlockedBars } from '../charts/blocked-bars.tsx';
import { HistogramChart } from '../charts/lazy-charts.tsx';
import { MovesChart } from '../charts/moves-chart.tsx';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { Panel } from '../panels/panel.tsx';

const stepPercent = 10;

/** Where time is lost: how times and efficiencies spread, what blocked, what came back. */
export function LossPanels({ context }: { context: FlowContext }) {
  const histogram = figures['cycle-time-histogram'].scene(context);
  const efficiency = figures['flow-efficiency'].scene(context);
  const blocked = figures['blocked-time'].scene(context);
  const moves = figures.moves.scene(context);
  const { share, spread } = efficiency.marks;
  return (
    <>
      <Panel figure={toldFigure('cycle-time-histogram', histogram)} size="small">
        <HistogramChart
          label="Histogram of days"
          x={histogram.x}
          y={histogram.y}
          span={1}
          bars={histogram.marks.bars.map(({ days, cards }) => ({ from: days - 0.5, cards, name: `${days} d` }))}
          uprights={histogram.marks.lines.map(({ percent, days, isMain }) => ({
            at: days + 0.5,
            name: `${percent} %`,
            isMain,
          }))}
        />
      </Panel>
      <Panel figure={toldFigure('flow-efficiency', efficiency)} size="small">
        <HistogramChart
          label="Histogram of flow efficiencies"
          x={efficiency.x}
          y={efficiency.y}
          span={stepPercent}
          bars={spread.map(({ fromPercent, cards }) => ({
            from: fromPercent,
            cards,
            name: `${fromPercent} to ${fromPercent + stepPercent} %`,
          }))}
          uprights={share === null ? [] : [{ at: share * 100, name: `${Math.round(share * 100)} %`, isMain: true }]}
        />
      </Panel>
      <Panel figure={toldFigure('blocked-time', blocked)} size="small">
        <BlockedBars x={blocked.x} marks={blocked.marks} />
      </Panel>
      <Panel figure={toldFigure('moves', moves)} size="small">
        <MovesChart marks={moves.marks} />
      </Panel>
    </>
  );
}
