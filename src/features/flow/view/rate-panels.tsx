import { ArrivalsChart, ServiceLevelChart, WeeksChart, WipChart } from '../charts/lazy-charts.tsx';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { Panel } from '../panels/panel.tsx';
import { ConstraintProof } from './constraint-proof.tsx';

/** How much comes, stands and leaves, what limits it, and whether the promise was kept. */
export function RatePanels({ context }: { context: FlowContext }) {
  const weeks = figures.throughput.scene(context);
  const wip = figures['work-in-progress'].scene(context);
  const arrivals = figures.arrivals.scene(context);
  const constraint = figures.constraint.scene(context);
  const promise = figures.promise.scene(context);
  return (
    <>
      <Panel figure={toldFigure('throughput', weeks)} size="small">
        <WeeksChart x={weeks.x} y={weeks.y} marks={weeks.marks} />
      </Panel>
      <Panel figure={toldFigure('work-in-progress', wip)} size="small">
        <WipChart x={wip.x} y={wip.y} marks={wip.marks} />
      </Panel>
      <Panel figure={toldFigure('arrivals', arrivals)} size="small">
        <ArrivalsChart x={arrivals.x} y={arrivals.y} marks={arrivals.marks} />
      </Panel>
      <Panel figure={toldFigure('constraint', constraint)} size="small">
        <ConstraintProof marks={constraint.marks} />
      </Panel>
      <Panel figure={toldFigure('promise', promise)} size="small">
        <ServiceLevelChart x={promise.x} y={promise.y} marks={promise.marks} />
      </Panel>
    </>
  );
}
