import { expect, test } from 'vitest';
import { harbour } from '../home/home.fixture.ts';
import { beaconNames } from '../schemas/preferences.ts';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { beaconPlaces } from './beacon-places.ts';
import { beaconWords } from './beacon-words.ts';
import { beaconScope, toldByLedger } from './told-by-ledger.ts';
import { noMemory, type Standing, toldByPlaces } from './told-by-places.ts';

type Told = Parameters<typeof toldByLedger>[0][number];

const event = (more: object): Told =>
  ({
    seq: 1,
    kind: 'card-moved',
    actorId: 'mo',
    via: 'hand',
    fromColumnId: null,
    undoesSeq: null,
    override: null,
    ...more,
  }) as Told;
const move = (from: string, to: string, more: object = {}) =>
  event({ fromColumnId: from, state: { columnId: to }, ...more });
const told = (...events: Told[]) => toldByLedger(events, beaconScope(harbour, 'mo'));

test('something is finished by taking it out of a buffer to where nobody works on it', () => {
  expect(told(move('build-done', 'done')).done).toEqual(['finish']);
  expect(told(move('build-done', 'test')).done).toEqual([]);
  expect(told(move('build-in-progress', 'build-done')).done).toEqual([]);
  expect(told(move('ready', 'ready')).done).toEqual([]);
});

test('too much was started when a limit was passed with a reason', () => {
  expect(told(move('ready', 'test', { override: 'reason' })).done).toEqual(['pull']);
  expect(told(move('ready', 'test')).done).toEqual([]);
});

test('what others did, what machines did and what was undone ticks nothing', () => {
  const finishing = (more: object) => told(move('build-done', 'done', more)).done;
  expect([finishing({ actorId: 'sara' }), finishing({ via: 'api' }), finishing({ undoesSeq: 7 })]).toEqual([
    [],
    [],
    [],
  ]);
  expect(told(event({ kind: 'limit-set', actorId: 'sara' })).hasSetLimit).toBe(false);
  expect(told(event({ kind: 'limit-set' })).hasSetLimit).toBe(true);
});

const changedMs = Date.parse('2026-10-01T10:00:00Z');
const way = (standings: readonly Standing[], hasSetLimit = false) => {
  let memory = noMemory;
  return standings.flatMap((standing) => {
    const step = toldByPlaces(memory, standing, { limitChangesMs: [changedMs], hasSetLimit });
    memory = step.memory;
    return step.done;
  });
};
const at = (page: string, atMs: number | null = null): Standing => ({ page, atMs });

test('why it is slow is asked by opening a card from Flow, not from the board', () => {
  expect(way([at('/flow'), at('/c/131')])).toEqual(['slow']);
  expect(way([at(''), at('/c/131')])).toEqual([]);
});

test('looking back is a moment within a day of a change of limits, and the way back to now', () => {
  const near = changedMs + 3_600_000;
  expect(way([at(''), at('', near), at('')])).toEqual(['past']);
  expect(way([at(''), at('', near), at('', near + 9 * 86_400_000), at('')])).toEqual(['past']);
  expect(way([at(''), at('', near)])).toEqual([]);
  expect(way([at(''), at('', changedMs - 9 * 86_400_000), at('')])).toEqual([]);
});

test('a limit is one’s own once it is set and seen in the ledger', () => {
  expect(way([at('/admin/columns'), at('/ledger')], true)).toEqual(['limit']);
  expect(way([at('/ledger')])).toEqual([]);
});

test('the things name the stages of the board, and say so where nothing stands ready', () => {
  const places = beaconPlaces(
    harbour,
    new Map([
      ['build-done', 2],
      ['ready', 1],
      ['test', 2],
    ]),
  );
  expect(places).toEqual({ finish: null, pull: { fromId: 'build-done', from: 'Build · done', to: 'Test' } });
  expect(beaconWords('pull', places).hand).toMatch(/^Drag a card from Build · done into Test, which is full/);
  expect(beaconWords('finish', places).hand).toMatch(/^Nothing stands ready/);
});

test('the things name their keys as they are bound', () => {
  const cap = (key: string) =>
    key
      .split(/[ +]/)
      .map((part) => (part.length === 1 ? part.toUpperCase() : part))
      .join(' ');
  const keysOfThings = beaconNames.map((name) => beaconWords(name, { finish: null, pull: null }).keys);
  const told = [['next-stage', 'undo'], ['pull'], ['go-flow'], ['as-of'], ['go-admin', 'go-ledger']] as const;
  for (const [index, ids] of told.entries()) {
    for (const id of ids) expect(keysOfThings[index]).toContain(cap(keyOf(id)));
  }
});
