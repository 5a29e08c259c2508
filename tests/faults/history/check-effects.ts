import { commandsOf, type Sent } from './commands.ts';
import { byKey, type LedgerRow } from './ledger-row.ts';
import type { Operation } from './operation.ts';

const rowsOf = (rows: Map<string, LedgerRow[]>, { boardId, keys }: Pick<Sent, 'boardId' | 'keys'>) =>
  keys.map((key) => rows.get(`${boardId} ${key}`) ?? []);

const told = (events: readonly { seq: number; cardId: string | null; kind: string }[]) =>
  events.map(({ seq, cardId, kind }) => `${seq} ${kind} ${cardId}`).join(', ');

/** I9: what a client was told is in the ledger, with the seqs that it was told. */
export function lostOrOther(operations: readonly Operation[], ledger: readonly LedgerRow[]): string[] {
  const rows = byKey(ledger);
  return operations.flatMap((operation) => {
    const { outcome, name } = operation;
    if (outcome.is !== 'ok') return [];
    const written = rowsOf(rows, operation).flat();
    const last = written.at(-1)?.seq ?? outcome.seq;
    if (outcome.events.length === 0) {
      return last === outcome.seq ? [] : [`${name} was told ${outcome.seq}, the ledger says ${last}`];
    }
    return told(outcome.events) === told(written)
      ? []
      : [`${name} was told ${told(outcome.events)}, the ledger says ${told(written) || 'nothing'}`];
  });
}

/** I5: one command has at most one effect, and always the same answer; a refused one has none. */
export function doubledOrUnlike(operations: readonly Operation[], ledger: readonly LedgerRow[]): string[] {
  const rows = byKey(ledger);
  return commandsOf(operations).flatMap((sent) => {
    const effects = rowsOf(rows, sent).filter((written) => written.length > 0);
    const definite = sent.operations.filter(({ outcome }) => outcome.is !== 'unknown' && isKept(outcome));
    const [first] = definite;
    const [{ name } = { name: '' }] = sent.operations;
    const unlike = definite.filter(({ body }) => body !== first?.body);
    const refused = sent.operations.some(({ outcome }) => outcome.is === 'refused');
    return [
      ...(effects.length > 1 ? [`${name} was carried out ${effects.length} times`] : []),
      ...(refused && effects.length > 0 ? [`${name} was refused and is in the ledger`] : []),
      ...unlike.map(({ body }) => `${name} was answered ${first?.body}, and under the same key ${body}`),
    ];
  });
}

/** A refusal that judges the board as it stands is kept under its key; one of the request itself is made anew. */
const isKept = (outcome: Operation['outcome']) => outcome.is !== 'refused' || outcome.status === 409;

/** I5: a key that comes with other content is refused, and changes nothing. */
export const reusedKeys = (operations: readonly Operation[]): string[] =>
  operations
    .filter(({ name, outcome }) => name === 'reuse' && outcome.is !== 'unknown')
    .filter(({ outcome }) => outcome.is !== 'refused' || outcome.code !== 'idempotency-key-reused')
    .map(({ body }) => `a key with other content was answered ${body}`);

/** I10: each row that came by the API answers a command that somebody sent. */
export function invented(operations: readonly Operation[], ledger: readonly LedgerRow[]): string[] {
  const sent = new Set(operations.flatMap(({ boardId, keys }) => keys.map((key) => `${boardId} ${key}`)));
  return ledger
    .filter(({ boardId, key, via }) => via === 'api' && !sent.has(`${boardId} ${key}`))
    .map(({ seq, kind }) => `nobody asked for ${seq} ${kind}`);
}

const whenNamed = new Set(['card-moved-meanwhile']);
const never = new Set(['invalid-input', 'not-found', 'not-allowed', 'none']);

/**
 * What the clients ask is well-formed and theirs to ask; and a place is found under the lock, so that nobody is told of
 * another's move who did not say which state they had seen.
 */
export const refusedForNothing = (operations: readonly Operation[]): string[] =>
  operations
    .filter(({ outcome, sent }) => {
      if (outcome.is !== 'refused') return false;
      const isNamed = sent instanceof Object && 'expectedCardSeq' in sent;
      return never.has(outcome.code) || (whenNamed.has(outcome.code) && !isNamed);
    })
    .map(({ name, body }) => `${name} was refused with ${body}`);
