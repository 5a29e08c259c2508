import { describe, expect, it } from 'vitest';
import { at, boardOf, column, historyOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import type { Block, CardHistory, FlowBoard, Micros } from '../history.ts';
import { constraintVerdict } from './verdict.ts';

const HOUR = 3_600_000_000;
const START = at('1 00:00');

/** Work in single file through stages s0, s1, … with a queue before each; each serves a card in so many hours. */
function line(hours: number[], arrivalHours: number, cards: number): { board: FlowBoard; cards: CardHistory[] } {
  const columns = hours.flatMap((_, stage) => [column(`q${stage}`, 'queue'), column(`s${stage}`, 'active')]);
  const board = boardOf({
    columns: [...columns, column('done', 'done')],
    commitmentColumnId: 'q0',
    doneColumnId: 'done',
  });
  const freeAt = hours.map(() => START);
  const histories = Array.from({ length: cards }, (_, index) => {
    let now = START + index * arrivalHours * HOUR;
    const moves: [string, Micros][] = [];
    hours.forEach((service, stage) => {
      const begin = Math.max(now, freeAt[stage] as Micros);
      moves.push([`q${stage}`, now], [`s${stage}`, begin]);
      now = begin + service * HOUR;
      freeAt[stage] = now;
    });
    return cardAt(`C-${index}`, [...moves, ['done', now]]);
  });
  return { board, cards: histories };
}

function cardAt(id: string, moves: [string, Micros][], blocks: Block[] = []): CardHistory {
  const steps = moves.map(([columnId, when], index) => ({
    seq: index + 1,
    at: when,
    columnId,
    standing: 'on-board' as const,
    void: false,
    undoes: null,
  }));
  return { id, type: '', createdAt: moves[0]?.[1] ?? START, steps, blocks };
}

function verdictOf({ board, cards }: { board: FlowBoard; cards: CardHistory[] }, days: number) {
  const reading = flowReading(historyOf(cards, board), START + days * 24 * HOUR);
  const verdict = constraintVerdict(reading, START);
  const named = verdict.named === null ? null : verdict.stages[verdict.named]?.stage.column;
  return { ...verdict, stageId: named === null || named === undefined ? null : board.columns[named]?.id };
}

describe('the verdict', () => {
  it('names the stage that sets the output, not the one with the largest queue', () => {
    const days = 40;
    const own = line([24 / 15, 24 / 15, 24 / 9, 24 / 8], 24 / 15, 15 * days);
    const verdict = verdictOf(own, days);
    const cardsIn = (stage: number) => verdict.stages[stage]?.evidence.cardTime ?? 0;
    expect(cardsIn(2)).toBeGreaterThan(4 * cardsIn(3));
    expect(verdict).toMatchObject({ stageId: 's3', label: 'strong' });
  });

  it('is too little data before 30 cards have left, and before 28 days have passed', () => {
    expect(verdictOf(line([6, 20], 12, 29), 60)).toMatchObject({
      label: 'too-little-data',
      departures: 29,
      stageId: null,
    });
    expect(verdictOf(line([6, 20], 12, 30), 606 / 24).departures).toBe(30);
    expect(verdictOf(line([6, 20], 12, 90), 27)).toMatchObject({ label: 'too-little-data', days: 27 });
    expect(verdictOf(line([6, 20], 12, 90), 28).label).toBe('strong');
  });

  it('is too little work where no stage is waited for and the commitment queue stands empty', () => {
    expect(verdictOf(line([6, 4], 24, 60), 60)).toMatchObject({ label: 'demand', stageId: null });
  });

  it('is too little work too where a stage is always busy and no card ever waits for it', () => {
    expect(verdictOf(line([24], 24, 60), 60)).toMatchObject({ label: 'demand', stageId: null });
  });

  it('is what blocks the cards where most of the waiting is blocked time', () => {
    const own = line([6, 20], 12, 60);
    const cards = own.cards.map((card) => ({
      ...card,
      blocks: [
        { from: START, to: null, reason: 'customer' },
        { from: START, to: START + 1, reason: 'env' },
      ],
    }));
    expect(verdictOf({ ...own, cards }, 50)).toMatchObject({ label: 'external', blocked: { topReason: 'customer' } });
  });

  it('names no stage on a board without an active column', () => {
    const board = boardOf({ columns: [column('ready', 'queue'), column('done', 'done')] });
    const cards = Array.from({ length: 40 }, (_, index) =>
      cardAt(`C-${index}`, [
        ['ready', START + index * HOUR],
        ['done', START + (index + 5) * HOUR],
      ]),
    );
    expect(verdictOf({ board, cards }, 40)).toMatchObject({ label: 'none', stageId: null, share: null });
  });
});
