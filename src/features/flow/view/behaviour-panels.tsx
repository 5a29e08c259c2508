import { BehaviourChart } from '../charts/lazy-charts.tsx';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { Panel } from '../panels/panel.tsx';

const charts = [
  { id: 'throughput-behaviour', isOverTime: true },
  { id: 'wip-behaviour', isOverTime: true },
  { id: 'cycle-time-behaviour', isOverTime: false },
] as const;

/** What is ordinary for this board, and what is a signal. */
export function BehaviourPanels({ context }: { context: FlowContext }) {
  return charts.map(({ id, isOverTime }) => {
    const scene = figures[id].scene(context);
    return (
      <Panel key={id} figure={toldFigure(id, scene)} size="small">
        <BehaviourChart label={scene.title} x={scene.x} y={scene.y} marks={scene.marks} isOverTime={isOverTime} />
      </Panel>
    );
  });
}
