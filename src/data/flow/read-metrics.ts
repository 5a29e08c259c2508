import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readMeasurable } from '#data/flow/read-flow.ts';
import { type BoardPace, boardPace } from '#domain/flow/board-pace.ts';
import { flowReading } from '#domain/flow/flow-reading.ts';
import { type FlowScope, WHOLE_FLOW } from '#domain/flow/flow-scope.ts';
import type { Micros } from '#domain/flow/history.ts';
import { type MetricsDocument, metricsDocument } from '#domain/flow/metrics-document.ts';

/** Every figure of the board as of an instant (default: now), by the computation that pages and `npm run flow` share. */
export async function readMetrics(
  access: BoardAccess<'flow:read'>,
  asked: { asOf: Micros | undefined; scope: FlowScope; window: number | 'all' | undefined },
): Promise<MetricsDocument> {
  const { scope, window } = asked;
  const days = longest(scope.days, window);
  const { history, asOf } = await readMeasurable(access, { at: asked.asOf ?? null, days });
  return metricsDocument(history, asOf, window === undefined ? { scope } : { scope, window });
}

/** So many days as both the figures of a range and the constraint over a window need. */
const longest = (days: FlowScope['days'], window: FlowScope['days'] | undefined): FlowScope['days'] =>
  days === 'all' || window === 'all' ? 'all' : Math.max(days, window ?? 0);

const paceDays = 90;

/** What the board shows of its flow of the last 90 days beside the cards. */
export async function readPace(access: BoardAccess<'flow:read'>): Promise<BoardPace> {
  const { history, asOf } = await readMeasurable(access, { at: null, days: paceDays });
  return boardPace(flowReading(history, asOf, { ...WHOLE_FLOW, days: paceDays }));
}
