import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inSnapshot, pool } from '#data/database.ts';
import { readFlowSince } from '#data/flow/read-flow-since.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import { calendarOf } from '#domain/flow/calendar.ts';
import { startOfScope } from '#domain/flow/flow-reading.ts';
import { type FlowScope, WHOLE_FLOW } from '#domain/flow/flow-scope.ts';
import type { CardStep, FlowHistory, Micros } from '#domain/flow/history.ts';
import { metricsDocument } from '#domain/flow/metrics-document.ts';
import { randomHistory, randomInstant } from '../flow-data/random-history.ts';
import { someMember, someWorkspace } from '../support/people.ts';
import { landHistory, type Retyped } from '../support/random-ledger.ts';
import { brokenInvariants } from '../support/some-live-board.ts';

afterAll(() => pool.end());

const ledgers = Number(process.env.LEAT_RANDOM_LEDGERS ?? 2000);

let workspaceId: string;
let personId: string;
beforeAll(async () => {
  workspaceId = await someWorkspace();
  personId = (await someMember(workspaceId as never, 'admin')).personId;
});

/** In the product no undo takes a card out of every column: it would be a card without a place that had one. */
function untilTakenOut(steps: readonly CardStep[]): readonly CardStep[] {
  const out = steps.findIndex((step, index) => step.columnId === null && steps[index - 1]?.columnId);
  return out < 0 ? steps : steps.slice(0, out);
}

const typeOf: Record<string, string> = { bug: 'defect', feature: 'feature' };

/** Histories whose types are those of a board, and cards that change theirs at instants of their own. */
const randomLedger = fc
  .record({
    history: randomHistory,
    retyped: fc.array(
      fc.record({
        card: fc.nat(7),
        at: randomInstant,
        type: fc.constantFrom('spike', 'feature'),
        classOfService: fc.constantFrom('standard', 'expedite'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ history, retyped }) => {
    const cards = history.cards.map((card) => ({
      ...card,
      type: typeOf[card.type] ?? card.type,
      steps: untilTakenOut(card.steps),
    }));
    const own = retyped.filter(({ card, at }) => at > (cards[card]?.createdAt ?? Number.POSITIVE_INFINITY));
    return { history: { ...history, cards }, retyped: own };
  });

const scope: fc.Arbitrary<FlowScope> = fc.record({
  days: fc.constantFrom<FlowScope['days'][]>(1, 2, 5, 9, 30, 'all'),
  types: fc.constantFrom([], [], ['defect'], ['feature', 'spike']),
  lanes: fc.constant([]),
  classes: fc.constantFrom([], [], ['expedite']),
});

/** What is asked: as of when, of what, and the constraint over no longer than that. */
const asked = fc.tuple(randomInstant, scope, fc.constantFrom(undefined, 1, 5)).map(([asOf, ofScope, window]) => ({
  asOf,
  options: { scope: ofScope, ...(window === undefined ? {} : { window }) },
}));

/** As far back as a reading of these options goes: one day more than asked, as `readFlow` does. */
function beginOf({ scope: { days }, window = 1 }: { scope: FlowScope; window?: number }, zone: string, asOf: Micros) {
  const calendar = calendarOf(zone);
  return startOfScope(days === 'all' ? days : Math.max(days, window) + 1, calendar, calendar.dayOf(asOf));
}

/** What the ledger's columns, kinds and limits leave of a random board: kinds that changed are not written there. */
const asWritten = ({ board, cards }: FlowHistory): FlowHistory => ({
  board: {
    ...board,
    calendar: null,
    columns: board.columns.map((column) => ({ ...column, kindHistory: [], retired: false })),
  },
  cards,
});

const withTypes = (history: FlowHistory, retyped: readonly Retyped[], asOf: Micros): FlowHistory => ({
  ...history,
  cards: history.cards.map((card, index) => {
    const last = retyped.filter((change) => change.card === index && change.at <= asOf).toSorted((a, b) => a.at - b.at);
    const { type = card.type, classOfService = 'standard' } = last.at(-1) ?? {};
    return { ...card, type, classOfService };
  }),
});

/** Documents name columns by their ids in the ledger; the history knows them by their names. */
function named(history: FlowHistory): FlowHistory {
  const nameOf = new Map(history.board.columns.map(({ id, name }) => [id, name]));
  const name = (id: string) => nameOf.get(id) ?? id;
  const { board, cards } = history;
  return {
    ...history,
    board: {
      ...board,
      commitmentColumnId: name(board.commitmentColumnId),
      doneColumnId: name(board.doneColumnId),
      columns: board.columns.map((column) => ({ ...column, id: column.name })),
    },
    cards: cards.map((card) => ({
      ...card,
      // A getter that a copy would leave behind.
      steps: card.steps.map((step) => ({ ...step, columnId: step.columnId === null ? null : name(step.columnId) })),
    })),
  };
}

async function both(board: BoardRef, asOf: Micros, from: Micros): Promise<[FlowHistory, FlowHistory]> {
  const read = await inSnapshot(async (connection) => [
    await readFlowHistory(connection, board, asOf),
    await readFlowSince(connection, board, { asOf, from }),
  ]);
  return read.map((history) => named(history as FlowHistory)) as [FlowHistory, FlowHistory];
}

describe(`on ${ledgers} random ledgers with every overlay, undo, blocks and changes of type`, () => {
  test('a range read from the database has every figure of the whole history, as of any instant', async () => {
    const questions = fc.array(asked, { minLength: 3, maxLength: 3 });
    const property = fc.asyncProperty(randomLedger, questions, async ({ history, retyped }, all) => {
      const board = await landHistory(workspaceId, personId, history, retyped);
      for (const { asOf, options } of all) {
        const [whole, since] = await both(board, asOf, beginOf(options, history.board.zone, asOf));
        const pure = metricsDocument(withTypes(asWritten(history), retyped, asOf), asOf, options);
        expect(metricsDocument(since, asOf, options)).toEqual(pure);
        expect(metricsDocument(whole, asOf, options)).toEqual(pure);
      }
    });
    await fc.assert(property, { numRuns: ledgers });
  }, 900_000);

  test('each card carries the steps that the ledger tells of it', async () => {
    expect((await brokenInvariants()).filter((broken) => broken.includes('steps'))).toEqual([]);
  });
});

test('the whole flow is what a range without beginning reads', async () => {
  const [history] = fc.sample(randomHistory, { numRuns: 1, seed: 7 });
  const board = await landHistory(workspaceId, personId, { ...(history as FlowHistory), cards: [] }, []);
  const asOf = Date.UTC(2019, 0) * 1000;
  const [whole, since] = await both(board, asOf, Number.NEGATIVE_INFINITY);
  expect(metricsDocument(since, asOf, { scope: WHOLE_FLOW })).toEqual(metricsDocument(whole, asOf));
});
