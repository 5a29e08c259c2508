import 'server-only';
import { randomUUID } from 'node:crypto';
import { reconfigure } from '#data/boards/configure-locked.ts';
import { boardCreated, insertLockedBoard } from '#data/boards/create-board.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { inTransaction } from '#data/database.ts';
import { addDemoPeople } from '#data/demo/add-demo-people.ts';
import { insertDemoCards, writeDemoTexts } from '#data/demo/demo-cards.ts';
import { DemoLedger } from '#data/demo/demo-ledger.ts';
import { HistoryWriter } from '#data/import/history-writer.ts';
import { Refused } from '#data/refused.ts';
import { typeChanges } from '#domain/configure/board-templates.ts';
import { demoChanges } from '#domain/demo/demo-board.ts';
import { limitsLowered, simulateDemo } from '#domain/demo/simulate.ts';
import { instantsOf } from '#domain/demo/working-hours.ts';
import type { Micros } from '#domain/flow/history.ts';
import { isRefusal } from '#domain/refusals.ts';

export type DemoBoard = { workspaceId: string; personId: string; now: Micros; seed: number; key: string; zone: string };

/** The rules of an hour hold before anything happens in it: no hour of the demo holds so many happenings. */
const beforeAllOthers = 1000;

/**
 * Creates the demo board: ninety days of a made-up team that end at `now`, written through the ledger's own function
 * with their own instants, in one transaction. The same seed and instant give the same history, but for ids.
 */
export async function createDemoBoard(asked: DemoBoard): Promise<{ id: string; key: string }> {
  const { workspaceId, personId, now, seed, key, zone } = asked;
  return inTransaction(async (connection) => {
    const board = await insertLockedBoard(connection, {
      workspaceId,
      key,
      name: 'Harbour releases',
      zone,
      source: 'demo',
    });
    const { first, lowered } = demoChanges(randomUUID);
    const begun = await reconfigure(board, [...typeChanges(), ...first], { mayOverride: true });
    if (isRefusal(begun)) throw new Refused(begun);
    const configured = { ...board, configuration: begun.configuration };
    const changed = await reconfigure(configured, lowered, { mayOverride: true, reason: 'less at once, sooner done' });
    if (isRefusal(changed)) throw new Refused(changed);
    await projectConfiguration(connection, workspaceId, changed.configuration);
    const at = instantsOf(now);
    const opens = (hour: number) => at(hour, 0, beforeAllOthers);
    const happenings = simulateDemo(seed);
    const people = await addDemoPeople(connection, board);
    const cards = await insertDemoCards(board, happenings, opens(0));
    const ledger = new DemoLedger(changed.configuration, cards, people.ids, at);
    const entry = {
      workspaceId,
      boardId: board.boardId,
      actorId: personId,
      via: 'demo' as const,
      commandKey: `demo:${seed}`,
    };
    const writer = new HistoryWriter(connection, entry);
    const dated = (events: typeof begun.events, hour: number) => events.map((event) => ({ at: opens(hour), event }));
    await writer.write(dated([boardCreated(board), ...begun.events, ...people.events], 0));
    await writer.write(ledger.events(happenings.filter(({ hour }) => hour < limitsLowered)));
    await writer.write(dated(changed.events, limitsLowered));
    await writer.write(ledger.events(happenings.filter(({ hour }) => hour >= limitsLowered)));
    await ledger.projectBlocks(board);
    await writeDemoTexts(board);
    await recomputeStarted(connection, board, null);
    return { id: board.boardId, key };
  });
}
