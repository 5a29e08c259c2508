import { type CardAccount, cardAccount } from '#domain/flow/account/card-account.ts';
import { columnFullness } from '#domain/flow/account/column-fullness.ts';
import type { FlowReading } from '#domain/flow/flow-reading.ts';

/** The account of the card of this id, or of the first, as of the reading. */
export function accountOf(reading: FlowReading, id = reading.cards[0]?.id): CardAccount {
  const card = reading.cards.find((other) => other.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return cardAccount(card, reading, columnFullness(reading));
}

/** Each interval as `part hours` or `part(reason) hours`. */
export function partsOf(account: CardAccount): string[] {
  return account.intervals.map(({ part, reason, from, to }) => {
    const name = reason === null ? part : `${part}(${reason})`;
    return `${name} ${(to - from) / 3_600_000_000}`;
  });
}
