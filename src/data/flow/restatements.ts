import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { unconfigured } from '#domain/configure/unconfigured.ts';
import type { Restatement } from '#domain/flow/history.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationRow } from './configuration-row.ts';

/** Whether columns in which cards may have stood stand in another order after than before. */
function isReordered(before: BoardConfiguration, after: BoardConfiguration, unused: ReadonlySet<string>): boolean {
  const used = ({ columns }: BoardConfiguration) => columns.filter(({ id }) => !unused.has(id));
  const earlier = used(before);
  return used(after).some(({ id }, index) => earlier[index] !== undefined && id !== earlier[index]?.id);
}

const isMoved = (before: string | null, after: string | null) => before !== null && before !== after;

/**
 * Each time that the order of the columns or one of the two points was changed, and so the reading of all history. A new
 * column that is put in its place before anything happens to a card changes nothing.
 */
export function restatements(events: readonly ConfigurationRow[]): Restatement[] {
  let before = unconfigured('');
  let lastSeq = 0;
  let unused = new Set<string>();
  const found: Restatement[] = [];
  for (const event of events) {
    const after = applyConfigurationEvent(before, event);
    if (event.seq !== lastSeq + 1) unused = new Set();
    for (const { id } of after.columns) if (!before.columns.some((column) => column.id === id)) unused.add(id);
    if (isReordered(before, after, unused)) found.push({ at: event.at, by: 'order' });
    if (isMoved(before.commitmentColumnId, after.commitmentColumnId)) found.push({ at: event.at, by: 'commitment' });
    if (isMoved(before.doneColumnId, after.doneColumnId)) found.push({ at: event.at, by: 'done' });
    before = after;
    lastSeq = event.seq;
  }
  return found;
}
