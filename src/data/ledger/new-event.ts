import type { NewEvent } from '#data/ledger/append.ts';
import { type CardDraft, isTransition } from '#domain/card-draft.ts';
import { isCommitted } from '#domain/columns.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';

const ofNoCard = {
  at: null,
  card_id: null,
  card_seq: null,
  from_column_id: null,
  column_id: null,
  rank: null,
  lane_id: null,
  card_type: null,
  size: null,
  class_of_service: null,
  assignee_id: null,
  standing: null,
  void: null,
  undoes_seq: null,
  hard_limit_id: null,
  hard_limit: null,
  hard_count: null,
  override: null,
  override_reason: null,
  committed: null,
} as const;

/** The ledger's row for a change of the board's own configuration. */
export const configurationEvent = (draft: ConfigurationDraft, ordinal: number): NewEvent => ({
  ...ofNoCard,
  kind: draft.kind,
  command_ordinal: ordinal,
  detail: draft.detail,
});

/** The ledger's row for a decided card event; `cardSeq` is the number of the card's transitions before it. */
export function cardEvent(board: BoardConfiguration, draft: CardDraft, cardSeq: number, ordinal: number): NewEvent {
  const { after, before, verdict } = draft;
  const moved = isTransition(draft);
  return {
    at: null,
    kind: draft.kind,
    command_ordinal: ordinal,
    card_id: draft.cardId,
    card_seq: moved ? cardSeq + 1 : null,
    from_column_id: moved ? (before?.columnId ?? null) : null,
    column_id: after.columnId,
    rank: after.rank,
    lane_id: after.laneId,
    card_type: after.type,
    size: after.size,
    class_of_service: after.classOfService,
    assignee_id: after.assigneeId,
    standing: after.standing,
    void: after.void,
    undoes_seq: draft.undoesSeq,
    hard_limit_id: verdict?.hard?.limitId ?? null,
    hard_limit: verdict?.hard?.maximum ?? null,
    hard_count: verdict?.hard?.value ?? null,
    override: verdict?.override?.kind ?? null,
    override_reason: verdict?.override?.reason ?? null,
    detail: draft.detail,
    committed: moved ? (isCommitted(board, after.columnId) ?? null) : null,
  };
}
