import { columnLabel } from '../columns.ts';
import type { ConfigurationDraft } from '../configure/draft.ts';
import type { BoardConfiguration, CardType, Column, Swimlane, WipLimit } from '../schemas/configuration.ts';
import { limitName } from '../wip-policy.ts';

type Board = BoardConfiguration;

const bound = (value: number | null | undefined): string => `${value ?? 'none'}`;
const shown = (text: string): string => text || 'none';

function columnWords(before: Board, after: Board, column: Column): string[] {
  const known = before.columns.find(({ id }) => id === column.id);
  const name = columnLabel(after, column);
  if (!known) return column.parentId === null ? [`stage ${name} added`] : [];
  return [
    known.name === column.name ? '' : `${columnLabel(before, known)} renamed ${name}`,
    known.kind === column.kind ? '' : `${name} ${known.kind} → ${column.kind}`,
    known.discard === column.discard ? '' : `${name} ${column.discard ? 'discards' : 'no longer discards'}`,
    known.policy === column.policy ? '' : `policy of ${name} changed`,
    known.split === column.split ? '' : `${name} ${column.split ? 'split' : 'joined'}`,
  ];
}

function limitWords(before: Board, after: Board, limit: WipLimit): string[] {
  const known = before.limits.find(({ id }) => id === limit.id);
  const name = limitName(after, limit.id);
  if (!known) return [`limit of ${name} ${limit.maximum === null ? 'set' : limit.maximum}`];
  return [
    known.maximum === limit.maximum ? '' : `limit of ${name} ${bound(known.maximum)} → ${bound(limit.maximum)}`,
    known.minimum === limit.minimum ? '' : `least of ${name} ${bound(known.minimum)} → ${bound(limit.minimum)}`,
    known.mode === limit.mode ? '' : `limit of ${name} ${known.mode} → ${limit.mode}`,
    known.measure === limit.measure ? '' : `limit of ${name} by ${limit.measure}`,
  ];
}

function laneWords(before: Board, lane: Swimlane): string[] {
  const known = before.lanes.find(({ id }) => id === lane.id);
  if (!known) return [`lane ${lane.name} added`];
  return [
    known.name === lane.name ? '' : `lane ${known.name} renamed ${lane.name}`,
    known.retired === lane.retired ? '' : `lane ${lane.name} ${lane.retired ? 'removed' : 'back'}`,
  ];
}

function typeWords(before: Board, type: CardType): string[] {
  const known = before.types.find(({ id }) => id === type.id);
  if (!known) return [`type ${type.word} added`];
  return [
    known.word === type.word ? '' : `type ${known.word} renamed ${type.word}`,
    known.enabled === type.enabled ? '' : `type ${type.word} switched ${type.enabled ? 'on' : 'off'}`,
  ];
}

function boardWords(before: Board, after: Board): string[] {
  const nameOf = (board: Board, id: string | null) => board.columns.find((column) => column.id === id)?.name ?? 'none';
  const point = (word: string, field: 'commitmentColumnId' | 'doneColumnId') =>
    before[field] === after[field]
      ? ''
      : `${word} point ${nameOf(before, before[field])} → ${nameOf(after, after[field])}`;
  return [
    before.name === after.name ? '' : `board renamed ${after.name}`,
    before.zone === after.zone ? '' : `zone ${shown(before.zone)} → ${after.zone}`,
    point('commitment', 'commitmentColumnId'),
    point('done', 'doneColumnId'),
    before.expediteLimit === after.expediteLimit
      ? ''
      : `expedite limit ${before.expediteLimit} → ${after.expediteLimit}`,
    before.sleDays === after.sleDays ? '' : `promise ${bound(before.sleDays)} → ${bound(after.sleDays)} days`,
    before.archived === after.archived ? '' : `board ${after.archived ? 'archived' : 'back'}`,
  ];
}

function words(before: Board, after: Board, { kind, detail }: ConfigurationDraft): string[] {
  switch (kind) {
    case 'board-changed':
      return boardWords(before, after);
    case 'column-added':
    case 'column-changed':
      return columnWords(before, after, detail.column as Column);
    case 'column-retired':
      return [`stage ${columnLabel(before, detail.column as Column)} removed`];
    case 'columns-ordered':
      return ['stages in another order'];
    case 'limit-set':
      return limitWords(before, after, detail.limit as WipLimit);
    case 'limit-lifted':
      return [`limit of ${limitName(before, detail.limitId as WipLimit['id'])} lifted`];
    case 'lane-set':
      return laneWords(before, detail.lane as Swimlane);
    case 'lanes-ordered':
      return ['lanes in another order'];
    case 'type-set':
      return typeWords(before, detail.type as CardType);
    default:
      return [];
  }
}

/** What an event of the configuration changed, part by part: "limit of Test 4 → 5". Nothing where it changed no rule. */
export const changeWords = (before: Board, after: Board, event: ConfigurationDraft): string[] =>
  words(before, after, event).filter((part) => part !== '');
