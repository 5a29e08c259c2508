import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readMeasurable } from '#data/flow/read-flow.ts';
import type { FlowScope } from '#domain/flow/flow-scope.ts';
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
