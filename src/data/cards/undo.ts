import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, type LockedCard, lockedCards, lockedGap } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { rows } from '#data/database.ts';
import { decideUndo } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { Undo } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { talliesAfter } from '#domain/tally.ts';

type Step = { seq: number; cardId: CardId; before: CardState | null };

const state = (alias: string) => `
jsonb_build_object(
  'columnId', ${alias}.column_id, 'rank', ${alias}.rank, 'laneId', ${alias}.lane_id, 'type', ${alias}.card_type,
  'size', ${alias}.size, 'classOfService', ${alias}.class_of_service, 'assigneeId', ${alias}.assignee_id,
  'standing', ${alias}.standing, 'void', ${alias}.void
)`;

// The person's last command that changed a card's state and was not taken back yet, or the one that holds this seq.
const lastCommand = `
select e.command_key as key
from ledger_event e
where e.workspace_id = $1
  and e.board_id = $2
  and e.actor_id = $3
  and e.via in ('hand', 'api')
  and e.card_id is not null
  and e.undoes_seq is null
  and e.kind not in ('card-commented', 'card-blocked', 'card-unblocked')
  and ($4::bigint is null or e.seq = $4)
  and not exists (
    select 1 from ledger_event u
    where u.workspace_id = e.workspace_id and u.board_id = e.board_id and u.undoes_seq = e.seq
  )
order by e.seq desc
limit 1`;

const stepsOfCommand = `
select e.seq, e.card_id as "cardId", case when p.seq is not null then ${state('p')} end as before
from ledger_event e
left join lateral (
  select *
  from ledger_event p
  where p.workspace_id = e.workspace_id and p.board_id = e.board_id and p.card_id = e.card_id and p.seq < e.seq
  order by p.seq desc
  limit 1
) p on true
where e.workspace_id = $1 and e.board_id = $2 and e.command_key = $3 and e.card_id is not null
order by e.seq desc`;

async function stepsToUndo(board: LockedBoard, personId: string, seq: number | undefined): Promise<Step[]> {
  const of = [board.workspaceId, board.boardId];
  const [command] = await rows<{ key: string }>(board.connection, lastCommand, [...of, personId, seq ?? null]);
  return command ? rows<Step>(board.connection, stepsOfCommand, [...of, command.key]) : [];
}

/** A command is overtaken when any of its cards has had an event of another command since. */
function overtaken(cards: readonly LockedCard[], steps: readonly Step[]): Refusal | undefined {
  const lastOf = new Map(steps.toReversed().map(({ cardId, seq }) => [cardId, seq]));
  const since = cards.find((card) => card.lastSeq !== lastOf.get(card.id));
  return since
    ? refuse('undo-overtaken', `${since.label} was changed since.`, { facts: { cardId: since.id, seq: since.lastSeq } })
    : undefined;
}

async function decideSteps(
  board: LockedBoard,
  cards: readonly LockedCard[],
  steps: readonly Step[],
  asked: { mayOverride: boolean; reason?: string | undefined },
): Promise<CardDraft[] | Refusal> {
  const known = new Map(cards.map((card) => [card.id, card]));
  const targets = steps.flatMap(({ before }) => (before ? [before] : []));
  let judgement = await judgementFor(board, targets, asked);
  const drafts: CardDraft[] = [];
  for (const step of steps) {
    const card = known.get(step.cardId);
    if (!card) continue;
    const target = step.before;
    const gap =
      target?.columnId && target.rank && target.rank !== card.state.rank
        ? await lockedGap(board, target.columnId, { atRank: target.rank }, [card.id])
        : null;
    const draft = decideUndo(judgement, card, step, gap);
    if (isRefusal(draft)) return draft;
    known.set(card.id, { ...card, state: draft.after });
    judgement = {
      ...judgement,
      tallies: talliesAfter(board.configuration, judgement.tallies, draft.before, draft.after),
    };
    drafts.push(draft);
  }
  return drafts;
}

/**
 * Takes back the person's last command on this board that changed where or what a card is, or the one named: by
 * compensating events, in reverse order, judged by the limits like any entry. Refused when someone changed a card since.
 */
export async function undo(access: BoardAccess<'card:move'>, command: Command, asked: Undo): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const steps = await stepsToUndo(board, access.actor.personId, asked.seq);
    if (steps.length === 0)
      return refuse('nothing-to-undo', 'There is nothing of yours to undo here.', { field: 'seq' });
    const cards = await lockedCards(board, [...new Set(steps.map(({ cardId }) => cardId))]);
    const late = overtaken(cards, steps);
    if (late) return late;
    const override = { mayOverride: access.can('limit:override'), reason: asked.reason };
    const drafts = await decideSteps(board, cards, steps, override);
    if (isRefusal(drafts)) return drafts;
    const { events, answer } = cardEvents(board, cards, drafts);
    const project = () =>
      recomputeStarted(
        board.connection,
        board,
        cards.map(({ id }) => id),
      );
    return { events, answer, project };
  });
}
