import { GroupBars } from '../charts/group-bars.tsx';
import { VisitBars } from '../charts/visit-bars.tsx';
import { figures } from '../figures/figures.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { toldFigure } from '../figures/told-figure.ts';
import { Panel } from '../panels/panel.tsx';
import { LawCheck } from './law-check.tsx';

const groupings = ['by-type', 'by-lane', 'by-class'] as const;

/** The flow of single visits, of the groups of cards that there are, and whether it is in balance. */
export function GroupPanels({ context }: { context: FlowContext }) {
  const visits = figures['time-per-visit'].scene(context);
  const law = figures['littles-law'].scene(context);
  const groups = groupings.map((id) => ({ id, scene: figures[id].scene(context) }));
  return (
    <>
      <Panel figure={toldFigure('time-per-visit', visits)} size="small">
        <VisitBars x={visits.x} bars={visits.marks.bars} />
      </Panel>
      {groups
        .filter(({ id, scene }) => id === 'by-type' || scene.marks.bars.length > 1)
        .map(({ id, scene }) => (
          <Panel key={id} figure={toldFigure(id, scene)} size="small">
            <GroupBars x={scene.x} bars={scene.marks.bars} />
          </Panel>
        ))}
      <Panel figure={toldFigure('littles-law', law)} size="small">
        <LawCheck x={law.x} marks={law.marks} />
      </Panel>
    </>
  );
}
