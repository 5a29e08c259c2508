import { finishedMeasure } from '#domain/flow/scenes/finished-measure.ts';
import type { Scene } from '#domain/flow/scenes/scene.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { AgeingChart } from '../charts/ageing-chart.tsx';
import { BandsChart } from '../charts/bands-chart.tsx';
import { HistogramChart } from '../charts/histogram-chart.tsx';
import { ScatterChart } from '../charts/scatter-chart.tsx';
import { StageBars } from '../charts/stage-bars.tsx';
import { WeeksChart } from '../charts/weeks-chart.tsx';
import { ageingPoints, scatterPoints } from '../figures/card-points.ts';
import { type FigureId, figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { LineChoice } from '../panels/line-choice.tsx';
import { Panel, type PanelFigure } from '../panels/panel.tsx';
import { ConstraintProof } from './constraint-proof.tsx';
import styles from './flow-page.module.css';

type FlowPanelsProps = { board: BoardConfiguration; context: FlowContext };

const dayWord = ({ view, reading }: FlowContext) => finishedMeasure(reading, view.measure, view.hours).word;

const told = (id: FigureId, { title, sentence, notes, n }: Scene<unknown>): PanelFigure => ({
  id,
  title,
  sentence,
  notes,
  n,
  unit: figures[id].unit,
});

/** All panels of the page, from one reading of the ledger. */
export function FlowPanels({ board, context }: FlowPanelsProps) {
  const scatter = figures['cycle-time'].scene(context);
  const ageing = figures['ageing-work'].scene(context);
  const bands = figures['cumulative-flow'].scene(context);
  const stages = figures['time-in-stages'].scene(context);
  const weeks = figures.throughput.scene(context);
  const constraint = figures.constraint.scene(context);
  const histogram = figures['cycle-time-histogram'].scene(context);
  return (
    <div className={styles.panels}>
      <Panel figure={told('cycle-time', scatter)}>
        <ScatterChart
          x={scatter.x}
          y={scatter.y}
          points={scatterPoints(scatter.marks, board, context)}
          lines={scatter.marks.lines}
          dayWord={dayWord(context)}
        />
      </Panel>
      <Panel figure={told('ageing-work', ageing)}>
        <AgeingChart
          x={{ ...ageing.x, to: Math.max(1, ageing.x.to) }}
          y={ageing.y}
          columns={ageing.marks.columns}
          points={ageingPoints(ageing.marks, board, context)}
        />
      </Panel>
      <Panel figure={told('cumulative-flow', bands)} tools={<LineChoice />}>
        <BandsChart x={bands.x} y={bands.y} marks={bands.marks} />
      </Panel>
      <Panel figure={told('time-in-stages', stages)}>
        <StageBars x={stages.x} bars={stages.marks.bars} longestWait={stages.marks.longestWait} />
      </Panel>
      <Panel figure={told('throughput', weeks)}>
        <WeeksChart x={weeks.x} y={weeks.y} marks={weeks.marks} />
      </Panel>
      <Panel figure={told('constraint', constraint)}>
        <ConstraintProof marks={constraint.marks} />
      </Panel>
      <Panel figure={told('cycle-time-histogram', histogram)}>
        <HistogramChart x={histogram.x} y={histogram.y} marks={histogram.marks} />
      </Panel>
    </div>
  );
}
