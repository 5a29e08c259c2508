import { finishedMeasure } from '#domain/flow/scenes/finished-measure.ts';
import { AgeingChart } from '../charts/ageing-chart.tsx';
import { ScatterChart } from '../charts/scatter-chart.tsx';
import { ageingPoints, scatterPoints } from '../figures/card-points.ts';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { Others } from '../panels/others.tsx';
import { Panel } from '../panels/panel.tsx';

/** The figures in which each card is a point: those that are finished, and those in progress. */
export function CardPanels({ context }: { context: FlowContext }) {
  const { reading, view } = context;
  const scatter = figures['cycle-time'].scene(context);
  const ageing = figures['ageing-work'].scene(context);
  return (
    <>
      <Panel figure={toldFigure('cycle-time', scatter)} others={view.measure === 'cycle' ? <Others /> : undefined}>
        <ScatterChart
          x={scatter.x}
          y={scatter.y}
          points={scatterPoints(scatter.marks, context)}
          lines={scatter.marks.lines}
          dayWord={finishedMeasure(reading, view.measure, view.hours).word}
        />
      </Panel>
      <Panel figure={toldFigure('ageing-work', ageing)}>
        <AgeingChart
          x={{ ...ageing.x, to: Math.max(1, ageing.x.to) }}
          y={ageing.y}
          columns={ageing.marks.columns}
          points={ageingPoints(ageing.marks, context)}
        />
      </Panel>
    </>
  );
}
