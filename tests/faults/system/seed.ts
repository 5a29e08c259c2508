import { randomUUID } from 'node:crypto';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { setMember } from '#data/boards/set-member.ts';
import { createCard } from '#data/cards/create-card.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { createToken } from '#data/people/tokens.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId, WorkspaceId } from '#domain/schemas/ids.ts';
import { someMember, someWorkspace } from '../../support/people.ts';
import { command } from '../../support/some-live-board.ts';
import { type Seeded, type SeededBoard, stopLimit } from './seeded-board.ts';

const names = ['Ready', 'Analysis', 'Doing', 'Test', 'Done'];

const token = (person: PersonActor) => createToken(person, { name: 'faults', scope: 'write', days: 1 });

/** A workspace with its admin, that many members and boards, each board with that many cards. */
export async function seed(counts: { boards: number; members: number; cards: number }): Promise<Seeded> {
  const workspace = await someWorkspace();
  const admin = await someMember(workspace, 'admin', 'Ada');
  const members = await Promise.all(
    Array.from({ length: counts.members }, (_, index) => someMember(workspace, 'member', `Mo ${index}`)),
  );
  const boards: SeededBoard[] = [];
  for (let index = 0; index < counts.boards; index += 1) {
    const board = await seedBoard(admin, workspace, `HB${index}`);
    await letIn(admin, board, members);
    await fill(admin, board, counts.cards);
    boards.push(board);
  }
  return { boards, adminToken: await token(admin), memberTokens: await Promise.all(members.map(token)) };
}

async function seedBoard(admin: PersonActor, workspace: WorkspaceId, key: string): Promise<SeededBoard> {
  const columns = names.map(() => randomUUID() as ColumnId);
  const limited = columns.slice(1, -1);
  const kindOf = (index: number) => (index === 0 ? 'queue' : index === names.length - 1 ? 'done' : 'active');
  const changes: ConfigurationChange[] = [
    ...names.map((name, index): ConfigurationChange => {
      return { do: 'add-column', columnId: columns[index], name, kind: kindOf(index), discard: false, policy: '' };
    }),
    { do: 'change-board', commitmentColumnId: columns[1] ?? null, doneColumnId: columns.at(-1) ?? null },
    ...limited.map((columnId) => stopLimit(columnId, 5)),
  ];
  const asked = { key, name: `Harbour ${key}`, zone: 'Europe/Luxembourg', template: 'none' as const, changes };
  const access = await authorizeInWorkspace(admin, 'board:create', workspace);
  const { id } = await createBoard(access, command('create', asked), asked);
  return { id, columns, limited };
}

async function letIn(admin: PersonActor, board: SeededBoard, members: PersonActor[]): Promise<void> {
  const access = await authorizeOnBoard(admin, board.id, 'member:manage');
  for (const { personId } of members) await setMember(access, command('set-member', personId), personId, 'member');
}

async function fill(admin: PersonActor, board: SeededBoard, cards: number): Promise<void> {
  const access = await authorizeOnBoard(admin, board.id, 'card:create');
  for (let index = 1; index <= cards; index += 1) {
    const card = { title: `Card ${index}`, columnId: board.columns[0] };
    await createCard(access, command('create-card', card), card);
  }
}
