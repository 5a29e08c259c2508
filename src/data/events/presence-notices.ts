import 'server-only';
import { z } from 'zod';
import { pool } from '#data/database.ts';
import { boardId, cardId, personId } from '#domain/schemas/ids.ts';
import type { PresentPerson } from '#domain/schemas/presence.ts';

/** The channel on which the processes tell each other who is at which board. It is never used inside a transaction. */
export const presenceChannel = 'leat_presence';

/** PostgreSQL takes less than 8,000 bytes; all of this is ASCII. */
const mostBytes = 7_500;
const mostPeopleOfBoard = 80;

const people = z.array(z.tuple([personId, cardId.nullable()]));
const notice = z.strictObject({ from: z.uuid(), asks: z.boolean(), boards: z.array(z.tuple([boardId, people])) });

/** What a process says: who is at these boards, and whether it wants to hear the same of the others. */
export type PresenceNotice = { from: string; asks: boolean; boards: { boardId: string; people: PresentPerson[] }[] };

/** The notice as payloads that fit; a board's people are never parted, and no more of them told than fit in one. */
export function payloadsOf({ from, asks, boards }: PresenceNotice): string[] {
  const frame = JSON.stringify({ from, asks, boards: [] }).length;
  const packs: string[][] = [[]];
  let used = frame;
  for (const board of boards) {
    const told = board.people.slice(0, mostPeopleOfBoard).map((person) => [person.personId, person.holding]);
    const text = JSON.stringify([board.boardId, told]);
    if (used + text.length + 1 > mostBytes) {
      packs.push([]);
      used = frame;
    }
    packs.at(-1)?.push(text);
    used += text.length + 1;
  }
  return packs.map((pack) => `{"from":"${from}","asks":${asks},"boards":[${pack.join(',')}]}`);
}

/** Undefined for what no process of this product says. */
export function readPayload(payload: string): PresenceNotice | undefined {
  const parsed = notice.safeParse(jsonOf(payload));
  if (!parsed.success) return undefined;
  const boards = parsed.data.boards.map(([id, told]) => ({
    boardId: id,
    people: told.map(([person, holding]) => ({ personId: person, holding })),
  }));
  return { ...parsed.data, boards };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Says it to every process; what is lost is said again within seconds. */
export function sendNotice(said: PresenceNotice): void {
  const send = 'select pg_notify($1, payload) from unnest($2::text[]) as payload';
  pool.query(send, [presenceChannel, payloadsOf(said)]).catch(() => {});
}
