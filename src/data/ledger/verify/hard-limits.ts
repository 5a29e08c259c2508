import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { unconfigured } from '#domain/configure/unconfigured.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { BoardConfiguration, WipLimit } from '#domain/schemas/configuration.ts';
import { tallyFor, weight } from '#domain/tally.ts';
import { type BoardRef, type ConfigurationEvent, configurationEvents } from './read-configuration-events.ts';

type CardRow = { seq: number; cardId: string; via: string; override: string | null; state: CardState };

const readCardEvents = `
select
  seq, card_id as "cardId", via, override,
  jsonb_build_object(
    'columnId', column_id, 'rank', rank, 'laneId', lane_id, 'type', card_type, 'size', size,
    'classOfService', class_of_service, 'assigneeId', assignee_id, 'standing', standing, 'void', void
  ) as state
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is not null and seq > $3
order by seq
limit 20000`;

const isHard = (limit: WipLimit) => limit.mode === 'stop' && limit.maximum !== null;

/** The board as it was, event by event: what each hard limit counted, told from the ledger alone. */
class Replay {
  violations = 0;
  private board: BoardConfiguration;
  private readonly states = new Map<string, CardState>();
  private counts = new Map<string, number>();

  constructor(boardId: string) {
    this.board = unconfigured(boardId);
  }

  configure(event: ConfigurationEvent): void {
    this.board = applyConfigurationEvent(this.board, event);
    this.counts = new Map();
    for (const state of this.states.values()) this.count(state, 1);
  }

  play(row: CardRow): void {
    const before = this.states.get(row.cardId);
    const judged = (row.via === 'hand' || row.via === 'api') && row.override === null;
    if (before) this.count(before, -1);
    this.count(row.state, 1);
    this.states.set(row.cardId, row.state);
    if (judged && this.hard().some((limit) => this.isBroken(limit, before, row.state))) this.violations += 1;
  }

  private hard(): WipLimit[] {
    return this.board.limits.filter(isHard);
  }

  private count(state: CardState, sign: 1 | -1): void {
    for (const limit of this.hard()) {
      const key = tallyFor(this.board, limit, state)?.key;
      const amount = limit.measure === 'size' ? weight(state) : 1;
      if (key !== undefined) this.counts.set(key, (this.counts.get(key) ?? 0) + sign * amount);
    }
  }

  private isBroken(limit: WipLimit, before: CardState | undefined, after: CardState): boolean {
    const key = tallyFor(this.board, limit, after)?.key;
    if (key === undefined) return false;
    const stayed = before !== undefined && tallyFor(this.board, limit, before)?.key === key;
    const grew = limit.measure === 'size' && before !== undefined && weight(after) > weight(before);
    return (!stayed || grew) && (this.counts.get(key) ?? 0) > (limit.maximum ?? Number.POSITIVE_INFINITY);
  }
}

/** I4: entries by hand or API that left a hard limit exceeded without a recorded override, replayed from the ledger. */
export async function hardLimitViolations(connection: Connection, board: BoardRef): Promise<number> {
  const configurations = await configurationEvents(connection, board);
  const everHard = configurations.some(({ kind, detail }) => kind === 'limit-set' && isHard(detail.limit as WipLimit));
  if (!everHard) return 0;
  const replay = new Replay(board.boardId);
  let next = 0;
  let last = 0;
  for (;;) {
    const batch = await rows<CardRow>(connection, readCardEvents, [board.workspaceId, board.boardId, last]);
    for (const row of batch) {
      for (; (configurations[next]?.seq ?? Number.POSITIVE_INFINITY) < row.seq; next += 1) {
        replay.configure(configurations[next] as ConfigurationEvent);
      }
      replay.play(row);
    }
    if (batch.length === 0) return replay.violations;
    last = batch.at(-1)?.seq ?? last;
  }
}
