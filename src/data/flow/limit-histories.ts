import type { Micros } from '#domain/flow/history.ts';
import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { ConfigurationRow } from './configuration-row.ts';

type LimitFrom = { from: Micros; maximum: number | null };

/** The column whose cards a limit counts: the limit of a split column, or of one half of it, is of that column. */
const columnLimited = (limit: WipLimit): string | undefined =>
  (limit.scope === 'column' || limit.scope === 'half') && limit.measure === 'count' ? limit.columnIds[0] : undefined;

/** The limits on the number of cards in each column, each from its instant on; null = no limit from then on. */
export function limitHistories(events: readonly ConfigurationRow[]): Map<string, LimitFrom[]> {
  const histories = new Map<string, LimitFrom[]>();
  const limited = new Map<string, string>();
  const put = (columnId: string, from: Micros, maximum: number | null) =>
    histories.set(columnId, [...(histories.get(columnId) ?? []), { from, maximum }]);
  for (const { kind, detail, at } of events) {
    if (kind !== 'limit-set' && kind !== 'limit-lifted') continue;
    const limit = detail.limit as WipLimit | undefined;
    const id = limit?.id ?? (detail.limitId as string);
    const before = limited.get(id);
    const columnId = limit && columnLimited(limit);
    if (before !== undefined && before !== columnId) put(before, at, null);
    if (columnId === undefined) limited.delete(id);
    else {
      limited.set(id, columnId);
      put(columnId, at, limit?.maximum ?? null);
    }
  }
  return histories;
}
