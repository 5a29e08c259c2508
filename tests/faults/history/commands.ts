import { grouped } from './grouped.ts';
import type { Operation } from './operation.ts';

/** All sendings under one key of one board: the command itself, and those that repeated it. */
export type Sent = { boardId: string; keys: string[]; operations: Operation[] };

/** The commands that the clients sent, without those that used a key of another. */
export function commandsOf(operations: readonly Operation[]): Sent[] {
  const writes = operations.filter(({ keys, name }) => keys.length > 0 && name !== 'reuse');
  const groups = grouped(writes, ({ boardId, keys }) => `${boardId} ${keys[0]}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ boardId: first.boardId, keys: first.keys, operations: group }] : [];
  });
}
