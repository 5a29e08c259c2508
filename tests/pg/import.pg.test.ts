import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { authorizeOnBoard } from '#data/authorize.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { inSnapshot, inTransaction, pool, rows } from '#data/database.ts';
import { rebuildProjections } from '#data/ledger/rebuild.ts';
import { verifyLedger } from '#data/ledger/verify/verify-ledger.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import { type Importer, importTexts, instantOf, ledgerOf, smallBoard, someImporter } from '../support/small-import.ts';

const readEvents = `
select e.kind, to_char(e.at, 'DD') as day, c.title as card, b.source_key as "column", e.card_seq as "cardSeq", e.detail, e.via
from ledger_event e
left join card c on c.workspace_id = e.workspace_id and c.board_id = e.board_id and c.id = e.card_id
left join board_column b on b.workspace_id = e.workspace_id and b.board_id = e.board_id and b.id = e.column_id
where e.board_id = $1
order by e.seq`;

type EventRow = {
  kind: string;
  day: string;
  card: string | null;
  column: string | null;
  cardSeq: number | null;
  detail: Record<string, unknown>;
  via: string;
};

let importer: Importer;

async function landed(ledger: string, more: { board?: object; blocks?: string } = {}) {
  const { board } = await importTexts(importer, { ledger, ...more });
  if (!board) throw new Error('nothing landed');
  return { ...board, events: await rows<EventRow>(pool, readEvents, [board.id]) };
}

const told = (events: EventRow[]) =>
  events
    .filter(({ card }) => card !== null)
    .map(({ card, kind, column, day, cardSeq }) => `${day} ${card} ${kind.slice(5)} ${column} ${cardSeq}`);

beforeEach(async () => {
  importer = await someImporter();
});
afterAll(() => pool.end());

describe('an imported history', () => {
  it('tells cards in the order of their instants, each created where its first row puts it', async () => {
    const { events } = await landed(ledgerOf('B dev 3', 'A queue 1', 'A dev 2', 'B done 4'));
    expect(told(events)).toEqual([
      '01 A created queue 1',
      '02 A moved dev 2',
      '03 B created dev 1',
      '04 B moved done 2',
    ]);
    expect(new Set(events.map(({ via }) => via))).toEqual(new Set(['import']));
  });

  it('creates a card unplaced when its first row is later than its creation', async () => {
    const { events } = await landed(ledgerOf('A dev 5 story 2'));
    expect(told(events)).toEqual(['02 A created null null', '05 A moved dev 1']);
  });

  it('takes the first row for the creation when the source says a later one', async () => {
    const { events } = await landed(ledgerOf('A queue 3 story 9', 'A dev 4'));
    expect(told(events)).toEqual(['03 A created queue 1', '04 A moved dev 2']);
  });

  it('orders rows of one card at one instant as the file does, and drops a row to where the card is', async () => {
    const { events } = await landed(ledgerOf('A queue 1', 'A dev 2', 'A done 2', 'A Done 3', 'A dev 2'));
    expect(told(events)).toEqual([
      '01 A created queue 1',
      '02 A moved dev 2',
      '02 A moved done 3',
      '02 A moved dev 4',
      '03 A moved done 5',
    ]);
  });

  it('sets cards aside and brings them back, by one event each, in the same column or another', async () => {
    const { events } = await landed(
      ledgerOf('A dev 1', 'A @archived 2', 'A dev 3', 'A @away 4', 'A queue 5', 'A @deleted 6', 'A @deleted 7'),
    );
    expect(told(events)).toEqual([
      '01 A created dev 1',
      '02 A archived dev null',
      '03 A restored dev null',
      '04 A sent-away dev null',
      '05 A restored queue 2',
      '06 A deleted queue null',
    ]);
  });

  it('marks cards void and takes the mark back without moving them', async () => {
    const { events } = await landed(ledgerOf('A dev 1', 'A @void 2', 'A done 3', 'A @unvoid 4', 'A @unvoid 5'));
    expect(told(events)).toEqual([
      '01 A created dev 1',
      '02 A voided dev null',
      '03 A moved done 2',
      '04 A unvoided done null',
    ]);
  });

  it('dates the configuration at its first instant and changes of kind at their own', async () => {
    const columns = smallBoard.columns.map((column) =>
      column.id === 'queue'
        ? {
            ...column,
            kind_history: [
              { from: '2020-01-01T00:00:00Z', kind: 'queue' },
              { from: instantOf('4'), kind: 'active' },
            ],
          }
        : column,
    );
    const { events } = await landed(ledgerOf('A queue 3', 'A dev 5'), { board: { ...smallBoard, columns } });
    const [first] = events;
    expect(first).toMatchObject({ kind: 'board-created', day: '03' });
    const configuration = events.filter(({ card }) => card === null);
    expect(configuration.at(-1)).toMatchObject({ kind: 'column-changed', day: '04' });
    expect(configuration.slice(0, -1).every(({ day }) => day === '03')).toBe(true);
    expect(events.findIndex(({ kind }) => kind === 'column-changed')).toBeLessThan(
      events.findIndex(({ kind }) => kind === 'card-moved'),
    );
  });

  it('keeps blocks that overlap, none before the card, one of them still open', async () => {
    const blocks = [
      'card,from,to,reason',
      `A,${instantOf('1')},${instantOf('3')},"parts, late"`,
      `A,${instantOf('3')},,mail`,
    ];
    const { id, events } = await landed(ledgerOf('A dev 2'), { blocks: blocks.join('\n') });
    expect(told(events)).toEqual([
      '02 A created dev 1',
      '02 A blocked dev null',
      '03 A blocked dev null',
      '03 A unblocked dev null',
    ]);
    const open = await rows(pool, 'select reason from card_block where board_id = $1 and to_at is null', [id]);
    expect(open).toEqual([{ reason: 'mail' }]);
  });

  it('keeps a source’s word for a card’s type and gives the card one of the eight', async () => {
    const { id } = await landed(ledgerOf('A dev 1 Bug', 'B dev 1 Story'));
    const types = 'select source_type as said, card_type as shown from card where board_id = $1 order by title';
    expect(await rows(pool, types, [id])).toEqual([
      { said: 'Bug', shown: 'defect' },
      { said: 'Story', shown: 'feature' },
    ]);
  });

  it('is judged by no limit, though limits hold for the next live move', async () => {
    const { id } = await landed(ledgerOf('A dev 1', 'B dev 2', 'C queue 3'));
    const access = await authorizeOnBoard(importer.actor, id, 'card:move');
    const move =
      'select c.id as "cardId", (select id from board_column where board_id = $1 and source_key = \'dev\') as "toColumnId" from card c where c.board_id = $1 and title = \'C\'';
    const [asked] = await rows<MoveCard>(pool, move, [id]);
    const command = { key: 'next', operation: 'moveCard', content: asked };
    await expect(moveCard(access, command, asked as MoveCard)).rejects.toMatchObject({
      refusal: { refusal: 'wip-limit-needs-reason' },
    });
    const moved = await moveCard(access, { ...command, key: 'again' }, { ...(asked as MoveCard), reason: 'now' });
    expect(moved.readings).toMatchObject([{ value: 3, maximum: 1 }]);
  });

  it('retires a column of the source when it is empty at the end, and leaves it open while cards stand in it', async () => {
    const retired = { id: 'review', kind: 'active', retired: true };
    const board = {
      ...smallBoard,
      columns: [...smallBoard.columns.slice(0, 2), retired, ...smallBoard.columns.slice(2)],
    };
    const state = "select retired from board_column where board_id = $1 and source_key = 'review'";
    const emptied = await landed(ledgerOf('A review 1', 'A done 2'), { board });
    expect(await rows(pool, state, [emptied.id])).toEqual([{ retired: true }]);
    importer = await someImporter();
    const held = await landed(ledgerOf('A review 1'), { board });
    expect(await rows(pool, state, [held.id])).toEqual([{ retired: false }]);
  });

  it('breaks no invariant, and its projections are what a rebuild makes of the ledger', async () => {
    const blocks = `card,from,to,reason\nA,${instantOf('1')},,x`;
    const { id } = await landed(ledgerOf('A queue 1', 'A dev 2', 'B done 1', 'B @void 3', 'C @archived 4'), { blocks });
    const projections = () =>
      Promise.all([
        rows(pool, 'select * from card where board_id = $1 order by number', [id]),
        rows(pool, 'select * from board_column where board_id = $1 order by place', [id]),
        rows(pool, 'select * from card_block where board_id = $1', [id]),
        rows(pool, 'select * from wip_limit where board_id = $1', [id]),
        rows(pool, 'select * from board where id = $1', [id]),
      ]);
    const before = await projections();
    await inTransaction(rebuildProjections);
    expect(await projections()).toEqual(before);
    const findings = await inSnapshot(verifyLedger);
    expect(findings.filter(({ violations }) => violations > 0)).toEqual([]);
  });
});
