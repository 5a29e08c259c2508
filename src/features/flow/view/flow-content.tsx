import type { BoardFlow } from '#data/flow/read-flow.ts';
import { dayText } from '#domain/flow/day.ts';
import { type BoardChange, eventsRail } from '#domain/flow/scenes/events-rail.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { showDay } from '#ui/date-display.ts';
import { FlowAddressProvider } from '../address/flow-address.tsx';
import { viewQuery } from '../address/view-address.ts';
import { filterOptions } from '../controls/filter-options.ts';
import { FlowControls } from '../controls/flow-controls.tsx';
import { type FigureSource, FigureSourceProvider } from '../figures/figure-source.tsx';
import { type FlowContext, firstDayOfBoard, flowContext } from '../figures/flow-context.ts';
import { FlowKeys } from '../keys/flow-keys.tsx';
import { RailProvider } from '../rail/rail-context.tsx';
import { FlowPanels } from './flow-panels.tsx';
import { Present } from './present.tsx';

type FlowContentProps = {
  base: string;
  board: BoardConfiguration;
  flow: BoardFlow;
  changes: readonly BoardChange[];
  view: FlowView;
  nowMs: number;
};

const microsPerMs = 1000;

function sourceOf(base: string, { board, reading, view }: FlowContext): FigureSource {
  const from = dayText(reading.firstDay ?? reading.lastDay);
  const to = dayText(reading.lastDay);
  return {
    base,
    query: viewQuery({ ...view, at: reading.asOf }),
    zone: board.zone,
    boardName: board.name,
    range: `${showDay(from)} – ${showDay(to)}`,
    fileStem: `${board.key.toLowerCase()}-${from}-${to}`,
  };
}

/** The page of a board whose flow can be measured: what is shown of it, and the figures. */
export function FlowContent({ base, board, flow, changes, view, nowMs }: FlowContentProps) {
  const context = flowContext(flow, board, view);
  const { reading } = context;
  const days = {
    first: firstDayOfBoard(flow, reading),
    today: reading.calendar.dayOf(nowMs * microsPerMs),
    last: reading.lastDay,
  };
  return (
    <FlowAddressProvider path={`${base}/flow`} view={view} board={days}>
      <FigureSourceProvider value={sourceOf(base, context)}>
        <FlowControls
          options={filterOptions(board, flow.history, view)}
          zone={board.zone}
          asOfMs={flow.asOf / microsPerMs}
          hasHours={flow.history.board.calendar !== null}
        />
        <RailProvider value={eventsRail(changes, reading)}>
          <Present>
            <FlowPanels context={context} />
          </Present>
        </RailProvider>
        <FlowKeys />
      </FigureSourceProvider>
    </FlowAddressProvider>
  );
}
