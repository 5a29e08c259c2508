import type { WipLimit } from '#domain/schemas/configuration.ts';
import { grouped } from './grouped.ts';
import type { LedgerRow } from './ledger-row.ts';

const countsIn = (row: LedgerRow | undefined, columnId: string) =>
  row?.columnId === columnId && row.standing === 'on-board' && row.void === false;

/** One board, told again from its first event, with the hard limits on the number of cards in one column. */
class Retold {
  readonly violations: string[] = [];
  readonly #cards = new Map<string, LedgerRow>();
  readonly #maximum = new Map<string, number>();

  tell(row: LedgerRow): void {
    if (row.kind === 'limit-set') this.#limit(row.detail.limit as WipLimit);
    if (row.cardId !== null) this.#enter(row, row.cardId);
  }

  #limit({ columnIds: [columnId], maximum }: WipLimit): void {
    if (columnId !== undefined && maximum !== null) this.#maximum.set(columnId, maximum);
  }

  #enter(row: LedgerRow, cardId: string): void {
    const before = this.#cards.get(cardId);
    this.#cards.set(cardId, row);
    const column = row.columnId ?? '';
    const maximum = this.#maximum.get(column);
    const isEntry = countsIn(row, column) && !countsIn(before, column);
    if (maximum === undefined || !isEntry || row.override !== null) return;
    const count = [...this.#cards.values()].filter((card) => countsIn(card, column)).length;
    if (count > maximum) this.violations.push(`${row.seq} made ${count} under a limit of ${maximum}`);
  }
}

/** I4, told by rules of its own: entries that left more cards in a column than its hard limit of that moment. */
export function overLimit(ledger: readonly LedgerRow[]): string[] {
  return [...grouped(ledger, ({ boardId }) => boardId).values()].flatMap((rows) => {
    const retold = new Retold();
    for (const row of rows) retold.tell(row);
    return retold.violations;
  });
}
