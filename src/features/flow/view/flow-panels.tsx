import { cycleTimeHistogram } from '#domain/flow/scenes/cycle-time-histogram.ts';
import type { Scene } from '#domain/flow/scenes/scene.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { AgeingChart } from '../charts/ageing-chart.tsx';
import { BandsChart } from '../charts/bands-chart.tsx';
import { HistogramChart } from '../charts/histogram-chart.tsx';
import { ScatterChart } from '../charts/scatter-chart.tsx';
import { StageBars } from '../charts/stage-bars.tsx';
import { WeeksChart } from '../charts/weeks-chart.tsx';
import { type FigureId, figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { LineChoice } from '../panels/line-choice.tsx';
import { Panel, type PanelFigure } from '../panels/panel.tsx';
import { ConstraintProof } from './constraint-proof.tsx';
import styles from './flow-page.module.css';
import { typeLook, typeWord } from './type-look.ts';

type FlowPanelsProps = { base: string; board: BoardConfiguration; context: FlowContext };

const told = (id: FigureId, { title, sentence, notes, n }: Scene<unknown>): PanelFigure => ({
  id,
  title,
  sentence,
  notes,
  n,
  unit: figures[id].unit,
});

/** All panels of the page, from one reading of the ledger. */
export function FlowPanels({ base, board, context }: FlowPanelsProps) {
  const scatter = figures['cycle-time'].scene(context);
  const ageing = figures['ageing-work'].scene(context);
  const bands = figures['cumulative-flow'].scene(context);
  const stages = figures['time-in-stages'].scene(context);
  const weeks = figures.throughput.scene(context);
  const constraint = figures.constraint.scene(context);
  const histogram = cycleTimeHistogram(context.reading, context.view.measure);
  const drawn = <Dot extends { card: string; type: string }>(dot: Dot) => ({
    ...dot,
    ...typeLook(dot.type),
    word: typeWord(board, dot.type),
    href: `${base}/c/${context.numbers.get(dot.card)}`,
  });
  return (
    <div className={styles.panels}>
      <Panel figure={told('cycle-time', scatter)}>
        <ScatterChart x={scatter.x} y={scatter.y} dots={scatter.marks.dots.map(drawn)} lines={scatter.marks.lines} />
      </Panel>
      <Panel figure={told('ageing-work', ageing)}>
        <AgeingChart y={ageing.y} columns={ageing.marks.columns} dots={ageing.marks.dots.map(drawn)} />
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
