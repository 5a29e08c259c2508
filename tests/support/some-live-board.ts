import { randomUUID } from 'node:crypto';
import { authorizeInWorkspace, authorizeOnBoard, type BoardAccess } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { readBoard } from '#data/boards/read-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { createCard } from '#data/cards/create-card.ts';
import { inSnapshot } from '#data/database.ts';
import { verifyLedger } from '#data/ledger/verify/verify-ledger.ts';
import type { Actor, PersonActor } from '#data/people/actor.ts';
import type { BoardAbility } from '#domain/permissions.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { someMember, someWorkspace } from './people.ts';

/** A command with a key of its own, or the one given. */
export const command = (operation: string, content: unknown = {}, key: string = randomUUID()): Command => ({
  key,
  operation,
  content,
});

export type LiveBoard = {
  admin: PersonActor;
  id: string;
  access: <Ability extends BoardAbility>(ability: Ability, actor?: Actor) => Promise<BoardAccess<Ability>>;
  columns: ColumnId[];
  view: () => ReturnType<typeof readBoard>;
  add: (title: string, more?: Partial<CreateCard>) => ReturnType<typeof createCard>;
};

/** A board with plain columns of these names, made through the product's own commands, and its workspace's admin. */
export async function someLiveBoard(
  names = ['Ready', 'Doing', 'Done'],
  changes: (columns: ColumnId[]) => ConfigurationChange[] = () => [],
): Promise<LiveBoard> {
  const admin = await someMember(await someWorkspace(), 'admin', 'Ada');
  const columns = names.map(() => randomUUID() as ColumnId);
  const asked = {
    key: 'HB',
    name: 'Harbour releases',
    zone: 'Europe/Luxembourg',
    template: 'none' as const,
    changes: [...columnChanges(names, columns), ...changes(columns)],
  };
  const { id } = await createBoard(await authorizeInWorkspace(admin, 'board:create'), command('create', asked), asked);
  const access: LiveBoard['access'] = (ability, actor = admin) => authorizeOnBoard(actor, id, ability);
  return {
    admin,
    id,
    access,
    columns,
    view: async () => readBoard(await access('board:read')),
    add: async (title, more = {}) => {
      const card = { title, columnId: columns[0], ...more };
      return createCard(await access('card:create'), command('create-card', card), card);
    },
  };
}

function columnChanges(names: string[], columns: ColumnId[]): ConfigurationChange[] {
  const kindOf = (index: number) => (index === 0 ? 'queue' : index === names.length - 1 ? 'done' : 'active');
  return [
    ...names.map((name, index): ConfigurationChange => {
      return { do: 'add-column', columnId: columns[index], name, kind: kindOf(index), discard: false, policy: '' };
    }),
    { do: 'change-board', commitmentColumnId: columns[1] ?? null, doneColumnId: columns.at(-1) ?? null },
  ];
}

/** What the ledger's checker finds wrong: nothing, if all is well. */
export async function brokenInvariants(): Promise<string[]> {
  const findings = await inSnapshot(verifyLedger);
  return findings.filter(({ violations }) => violations > 0).map(({ invariant, says }) => `${invariant}: ${says}`);
}
