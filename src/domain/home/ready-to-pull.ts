import { columnLabel, isOpen } from '../columns.ts';
import type { BoardConfiguration, Column } from '../schemas/configuration.ts';
import type { ColumnId } from '../schemas/ids.ts';
import { type HomeBoard, type OpenCard, type PlacedCard, placed } from './open-card.ts';
import { type StageLoad, stageLoads } from './stage-load.ts';

/** What waits in front of a stage, in the order in which it is pulled. */
export type ReadyStage = {
  board: BoardConfiguration;
  /** Where a pull puts the card. */
  to: Column;
  /** The stage as a whole, which names it and bears its limit. */
  stage: Column;
  from: string;
  load: StageLoad | null;
  cards: PlacedCard[];
  waiting: number;
};

type Asked = { nowMs: number; mostCards: number; mine: ReadonlySet<ColumnId> };

const isBuffer = ({ kind, half }: Column) => kind === 'queue' || half === 'done';

const expediteFirst = (a: OpenCard, b: OpenCard) =>
  Number(b.classOfService === 'expedite') - Number(a.classOfService === 'expedite') ||
  ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1);

/**
 * The stages of a board that somebody works in, each with the cards that wait in front of it: expedite first, then by
 * their place; blocked ones are not ready. `mine` are columns that the person has pulled into; without any of this board
 * every stage is told.
 */
export function readyToPull(board: HomeBoard, cards: readonly OpenCard[], asked: Asked): ReadyStage[] {
  const { configuration } = board;
  const open = configuration.columns.filter((column) => isOpen(column) && !column.discard);
  const knowsMine = open.some(({ id }) => asked.mine.has(id));
  const loads = stageLoads(configuration, cards);
  return open.flatMap((from, index) => {
    const to = open[index + 1];
    if (!to || !isBuffer(from) || to.kind !== 'active' || (knowsMine && !asked.mine.has(to.id))) return [];
    const waiting = cards.filter(({ columnId, block }) => columnId === from.id && block === null).sort(expediteFirst);
    if (waiting.length === 0) return [];
    const stage = configuration.columns.find(({ id }) => id === to.parentId) ?? to;
    return [
      {
        board: configuration,
        to,
        stage,
        from: columnLabel(configuration, from),
        load: loads.find((load) => load.stage === stage) ?? null,
        cards: waiting.slice(0, asked.mostCards).map((card) => placed(board, card, asked.nowMs)),
        waiting: waiting.length,
      },
    ];
  });
}
