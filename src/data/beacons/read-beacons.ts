import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool, rows } from '#data/database.ts';
import { readPreference } from '#data/people/preferences.ts';
import { type BeaconPlaces, beaconPlaces } from '#domain/beacons/beacon-places.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { Preferences } from '#domain/schemas/preferences.ts';

/** What the card of things to try begins with on a board. */
export type BeaconsStart = {
  isDemo: boolean;
  me: string;
  /** Of the last event; what comes after it may tick something. */
  seq: number;
  setting: Preferences['beacons'];
  configuration: BoardConfiguration;
  places: BeaconPlaces;
  /** When limits were set, newest first, each instant once. */
  limitChangesMs: number[];
  /** Whether the reader has set a limit by hand lately. */
  hasSetLimit: boolean;
};

const mostChanges = 50;

const readBoard = `
select seq, source = 'demo' as "isDemo"
from board
where workspace_id = $1 and id = $2`;

const readCounts = `
select l.id, count(c.id)::int as count
from board_column l
join card c
  on c.workspace_id = l.workspace_id and c.board_id = l.board_id and c.column_id = l.id
  and c.standing = 'on-board' and not c.void
where l.workspace_id = $1 and l.board_id = $2 and l.kind <> 'done'
group by l.id`;

const readLimitChanges = `
select
  (extract(epoch from e.at) * 1000)::float8 as "atMs",
  bool_or(e.actor_id = $3 and e.via = 'hand') as "isMine"
from ledger_event e
where e.workspace_id = $1 and e.board_id = $2 and e.card_id is null and e.kind = 'limit-set'
group by e.at
order by e.at desc
limit ${mostChanges}`;

const untouched: Preferences['beacons'] = { done: [], isDismissed: false };

/** Where the board stands, what the reader has tried already, and when its limits changed. */
export async function readBeacons(access: BoardAccess): Promise<BeaconsStart> {
  const of = [access.workspaceId, access.boardId];
  const [[board], configuration, counts, changes, setting] = await Promise.all([
    rows<{ seq: number; isDemo: boolean | null }>(pool, readBoard, of, 'beacons-board'),
    readConfiguration(pool, access),
    rows<{ id: string; count: number }>(pool, readCounts, of, 'beacons-counts'),
    rows<{ atMs: number; isMine: boolean }>(pool, readLimitChanges, [...of, access.personId], 'beacons-limits'),
    readPreference(access, 'beacons'),
  ]);
  return {
    isDemo: board?.isDemo ?? false,
    me: access.personId,
    seq: board?.seq ?? 0,
    setting: setting ?? untouched,
    configuration,
    places: beaconPlaces(configuration, new Map(counts.map(({ id, count }) => [id, count]))),
    limitChangesMs: changes.map(({ atMs }) => atMs),
    hasSetLimit: changes.some(({ isMine }) => isMine),
  };
}
