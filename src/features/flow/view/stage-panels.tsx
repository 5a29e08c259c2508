import { BandsChart } from '../charts/lazy-charts.tsx';
import { StageBars } from '../charts/stage-bars.tsx';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { LineChoice } from '../panels/line-choice.tsx';
import { Panel } from '../panels/panel.tsx';

/** What stands in the stages, and how long. */
export function StagePanels({ context }: { context: FlowContext }) {
  const bands = figures['cumulative-flow'].scene(context);
  const stages = figures['time-in-stages'].scene(context);
  return (
    <>
      <Panel figure={toldFigure('cumulative-flow', bands)} tools={<LineChoice />}>
        <BandsChart x={bands.x} y={bands.y} marks={bands.marks} />
      </Panel>
      <Panel figure={toldFigure('time-in-stages', stages)}>
        <StageBars x={stages.x} bars={stages.marks.bars} longestWait={stages.marks.longestWait} />
      </Panel>
    </>
  );
}
