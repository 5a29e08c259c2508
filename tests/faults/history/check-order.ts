import { commandsOf } from './commands.ts';
import { grouped } from './grouped.ts';
import { byKey, type LedgerRow } from './ledger-row.ts';
import type { Operation } from './operation.ts';

type Span = { invokedAt: number; answeredAt: number; first: number; last: number };

function spans(operations: readonly Operation[], ledger: readonly LedgerRow[]): Map<string, Span[]> {
  const rows = byKey(ledger);
  const found = commandsOf(operations).flatMap(({ boardId, keys, operations: sent }) => {
    const written = keys.flatMap((key) => rows.get(`${boardId} ${key}`) ?? []);
    const acknowledged = sent.filter(({ outcome }) => outcome.is === 'ok');
    const [first, last] = [written[0]?.seq, written.at(-1)?.seq];
    if (acknowledged.length === 0 || first === undefined || last === undefined) return [];
    const invokedAt = Math.min(...sent.map((one) => one.invokedAt));
    const answeredAt = Math.min(...acknowledged.map((one) => one.answeredAt));
    return [{ boardId, span: { invokedAt, answeredAt, first, last } }];
  });
  const groups = grouped(found, ({ boardId }) => boardId);
  return new Map([...groups].map(([boardId, group]) => [boardId, group.map(({ span }) => span)]));
}

/** I11: what was acknowledged before another was invoked on the same board has the lower seq. */
export function outOfOrder(operations: readonly Operation[], ledger: readonly LedgerRow[]): string[] {
  return [...spans(operations, ledger).values()].flatMap((ofBoard) => {
    const answered = ofBoard.toSorted((one, other) => one.answeredAt - other.answeredAt);
    let [next, highest] = [0, 0];
    return ofBoard
      .toSorted((one, other) => one.invokedAt - other.invokedAt)
      .flatMap(({ invokedAt, first }) => {
        for (let before = answered[next]; before && before.answeredAt < invokedAt; before = answered[next]) {
          highest = Math.max(highest, before.last);
          next += 1;
        }
        return first > highest ? [] : [`${first} was invoked after ${highest} was acknowledged`];
      });
  });
}

const seqOf = ({ outcome }: Operation) => (outcome.is === 'ok' || outcome.is === 'seen' ? outcome.seq : 0);

/** I13: after its own acknowledged write, and after what it has seen, a client never sees an older board. */
export function olderBoards(operations: readonly Operation[]): string[] {
  const perClient = grouped(operations, ({ client, boardId }) => `${client} ${boardId}`);
  return [...perClient.values()].flatMap((own) =>
    own
      .filter(({ outcome }) => outcome.is === 'seen')
      .flatMap((read) => {
        const before = own.filter(({ answeredAt, name }) => answeredAt < read.invokedAt && name !== 'repeat');
        const known = Math.max(0, ...before.map(seqOf));
        return seqOf(read) >= known ? [] : [`a client that knew ${known} was shown ${seqOf(read)}`];
      }),
  );
}
