import type { ColumnKind, Micros } from '#domain/flow/history.ts';
import type { Column } from '#domain/schemas/configuration.ts';
import type { ConfigurationRow } from './configuration-row.ts';

type KindFrom = { from: Micros; kind: ColumnKind };

/** What each column has meant, and from when on: the kind it began with first, then each change of it. */
export function kindHistories(events: readonly ConfigurationRow[]): Map<string, KindFrom[]> {
  const histories = new Map<string, KindFrom[]>();
  for (const { kind: event, detail, at } of events) {
    if (event !== 'column-added' && event !== 'column-changed') continue;
    const { id, kind } = detail.column as Column;
    const history = histories.get(id) ?? [];
    if (history.at(-1)?.kind !== kind) history.push({ from: at, kind });
    histories.set(id, history);
  }
  return histories;
}
