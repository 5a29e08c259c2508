import type { BoardFlow } from '#data/flow/read-flow.ts';
import { flowReading } from '#domain/flow/flow-reading.ts';
import { ageingWork } from '#domain/flow/scenes/ageing-work.ts';
import { constraintPanel } from '#domain/flow/scenes/constraint-panel.ts';
import { cumulativeFlowBands } from '#domain/flow/scenes/cumulative-flow-bands.ts';
import { cycleTimeHistogram } from '#domain/flow/scenes/cycle-time-histogram.ts';
import { cycleTimeScatter } from '#domain/flow/scenes/cycle-time-scatter.ts';
import { throughputWeeks } from '#domain/flow/scenes/throughput-weeks.ts';
import { timeInColumnBars } from '#domain/flow/scenes/time-in-column-bars.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { type FlowView, scopeOfView } from '#domain/schemas/flow-query.ts';
import { AgeingChart } from '../charts/ageing-chart.tsx';
import { BandsChart } from '../charts/bands-chart.tsx';
import { HistogramChart } from '../charts/histogram-chart.tsx';
import { ScatterChart } from '../charts/scatter-chart.tsx';
import { StageBars } from '../charts/stage-bars.tsx';
import { WeeksChart } from '../charts/weeks-chart.tsx';
import { ConstraintProof } from './constraint-proof.tsx';
import styles from './flow-page.module.css';
import { Panel } from './panel.tsx';
import { typeLook, typeWord } from './type-look.ts';

type FlowPanelsProps = { boardKey: string; board: BoardConfiguration; flow: BoardFlow; view: FlowView };

const microsPerDay = 86_400_000_000;

/** All panels of the first flow page, from one reading of the ledger. */
export function FlowPanels({ boardKey, board, flow, view }: FlowPanelsProps) {
  const { history, asOf, numbers } = flow;
  const reading = flowReading(history, asOf, scopeOfView(view));
  const whole = flowReading(history, asOf);
  const scatter = cycleTimeScatter(reading, view.measure);
  const histogram = cycleTimeHistogram(reading, view.measure);
  const ageing = ageingWork(reading);
  const bands = cumulativeFlowBands(reading);
  const stages = timeInColumnBars(reading);
  const weeks = throughputWeeks(reading);
  const from = view.days === 'all' ? Number.NEGATIVE_INFINITY : asOf - view.days * microsPerDay;
  const constraint = constraintPanel(whole, from);
  const cardHref = (card: string) => {
    const number = numbers.get(card);
    return number === undefined ? undefined : `/b/${boardKey}/c/${number}`;
  };
  const drawn = <Dot extends { card: string; type: string }>(dot: Dot) => ({
    ...dot,
    ...typeLook(dot.type),
    word: typeWord(board, dot.type),
    href: cardHref(dot.card),
  });
  return (
    <div className={styles.panels}>
      <Panel scene={scatter} unit="cards" cardHref={cardHref}>
        <ScatterChart x={scatter.x} y={scatter.y} dots={scatter.marks.dots.map(drawn)} lines={scatter.marks.lines} />
      </Panel>
      <Panel scene={ageing} unit="cards" cardHref={cardHref}>
        <AgeingChart y={ageing.y} columns={ageing.marks.columns} dots={ageing.marks.dots.map(drawn)} />
      </Panel>
      <Panel scene={bands} unit="cards">
        <BandsChart x={bands.x} y={bands.y} marks={bands.marks} />
      </Panel>
      <Panel scene={stages} unit="cards">
        <StageBars x={stages.x} bars={stages.marks.bars} longestWait={stages.marks.longestWait} />
      </Panel>
      <Panel scene={weeks} unit="whole weeks">
        <WeeksChart x={weeks.x} y={weeks.y} marks={weeks.marks} />
      </Panel>
      <Panel scene={constraint} unit="departures">
        <ConstraintProof marks={constraint.marks} />
      </Panel>
      <Panel scene={histogram} unit="cards">
        <HistogramChart x={histogram.x} y={histogram.y} marks={histogram.marks} />
      </Panel>
    </div>
  );
}
