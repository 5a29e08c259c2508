import type { Micros } from '#domain/flow/history.ts';
import type { Column } from '#domain/schemas/configuration.ts';
import type { ConfigurationRow } from './configuration-row.ts';

/** When each column that stands no more left the board: the last time it was retired, or split into halves. */
export function retirements(events: readonly ConfigurationRow[]): Map<string, Micros> {
  const left = new Map<string, Micros>();
  for (const { kind, detail, at } of events) {
    if (kind !== 'column-changed' && kind !== 'column-retired') continue;
    const { id, retired, split } = detail.column as Column;
    if (!retired && !split) left.delete(id);
    else if (!left.has(id)) left.set(id, at);
  }
  return left;
}
