import { expect, it } from 'vitest';
import type { Named } from '#data/ledger/read-named.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { ledgerCsv, ledgerRow } from './ledger-row.ts';

const board = { key: 'HB', columns: [], limits: [], types: [], lanes: [] } as Partial<BoardConfiguration>;
const event = {
  seq: 9,
  at: '2026-11-20T09:00:00Z',
  kind: 'card-commented',
  actorId: 'mo',
  via: 'api',
  cardId: 'c',
  cardSeq: null,
  override: 'reason',
  overrideReason: 'demo',
  undoesSeq: null,
  detail: {},
} as Partial<LedgerEvent>;
const named = { people: { mo: 'Mo Ortega' }, cards: [{ id: 'c', number: 142, title: 'Send it' }] };

it('an event on screen is the row of the file, with its instant in full', () => {
  const row = ledgerRow(event as LedgerEvent, board as BoardConfiguration, named as unknown as Named);
  expect(ledgerCsv([row])).toEqual({
    head: ['Event', 'When', 'Who', 'Via', 'What', 'Stages', 'Card', 'Title', 'Over a limit', 'Why'],
    rows: [
      [9, '2026-11-20T09:00:00Z', 'Mo Ortega', 'API', 'commented', null, 'HB-142', 'Send it', 'over a limit', 'demo'],
    ],
  });
});
