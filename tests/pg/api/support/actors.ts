import { removeMember, setMember } from '#data/boards/set-member.ts';
import { pool, rows } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { endSession } from '#data/people/sessions.ts';
import { createToken } from '#data/people/tokens.ts';
import type { BoardRole, TokenScope } from '#domain/permissions.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import { signedIn, someMember, somePerson, someWorkspace } from '../../../support/people.ts';
import { command, type LiveBoard } from '../../../support/some-live-board.ts';
import type { Credentials } from './ask.ts';

/** How far somebody gets on the board, and in whatever workspace is theirs. Each level includes those before it. */
export const levels = ['nobody', 'stranger', 'viewer', 'member', 'product-owner', 'admin'] as const;
export type Level = (typeof levels)[number];

export type TestActor = {
  name: string;
  credentials: Credentials;
  onBoard: Level;
  /** In their own workspace: `stranger` has none, `member`, or `admin`. */
  inWorkspace: Level;
  readsOnly?: true;
};

const bySession = ({ sessionId }: PersonActor): Credentials => ({ sessionId });

const byToken = async (actor: PersonActor, scope: TokenScope): Promise<Credentials> => ({
  token: await createToken(actor, { name: 'A test', scope, days: null }),
});

/** Somebody of the board's workspace, with a role on the board given as the product gives it. */
export async function joined(board: LiveBoard, role: BoardRole): Promise<PersonActor> {
  const person = await someMember(board.admin.workspaceId as WorkspaceId, 'member', role);
  await setMember(await board.access('member:manage'), command('join'), person.personId, role);
  return person;
}

async function removed(board: LiveBoard): Promise<PersonActor> {
  const person = await joined(board, 'admin');
  await removeMember(await board.access('member:manage'), command('remove'), person.personId);
  return person;
}

async function ended(board: LiveBoard): Promise<PersonActor> {
  const person = await joined(board, 'admin');
  await endSession(person.sessionId);
  return person;
}

async function revoked(board: LiveBoard): Promise<Credentials> {
  const person = await joined(board, 'admin');
  const credentials = await byToken(person, 'write');
  await rows(pool, 'update api_token set revoked_at = clock_timestamp() where person_id = $1', [person.personId]);
  return credentials;
}

/** Everybody who could be at the door, with what they hold said in the test's own words. */
export async function everyActor(board: LiveBoard): Promise<TestActor[]> {
  const elsewhere = await someWorkspace('Elsewhere');
  const inside = { inWorkspace: 'member' } as const;
  const [viewer, member] = [await joined(board, 'viewer'), await joined(board, 'member')];
  const [owner, boardAdmin] = [await joined(board, 'product-owner'), await joined(board, 'admin')];
  const person = (name: string, actor: PersonActor, onBoard: Level, inWorkspace: Level): TestActor => ({
    name,
    credentials: bySession(actor),
    onBoard,
    inWorkspace,
  });
  return [
    { name: 'anonymous', credentials: undefined, onBoard: 'nobody', inWorkspace: 'nobody' },
    person('somebody of no workspace', await signedIn(await somePerson('No'), null), 'stranger', 'stranger'),
    person('member of another workspace', await someMember(elsewhere, 'member'), 'stranger', 'member'),
    person('admin of another workspace', await someMember(elsewhere, 'admin'), 'stranger', 'admin'),
    person('removed member', await removed(board), 'stranger', 'member'),
    person('viewer', viewer, 'viewer', 'member'),
    person('member', member, 'member', 'member'),
    person('product owner', owner, 'product-owner', 'member'),
    person('board admin', boardAdmin, 'admin', 'member'),
    person('workspace admin', board.admin, 'admin', 'admin'),
    { name: 'ended session', credentials: bySession(await ended(board)), onBoard: 'nobody', inWorkspace: 'nobody' },
    { name: 'revoked token', credentials: await revoked(board), onBoard: 'nobody', inWorkspace: 'nobody' },
    { name: 'write token of a viewer', credentials: await byToken(viewer, 'write'), onBoard: 'viewer', ...inside },
    {
      name: 'write token of a board admin',
      credentials: await byToken(boardAdmin, 'write'),
      onBoard: 'admin',
      ...inside,
    },
    {
      name: 'read token of a workspace admin',
      credentials: await byToken(board.admin, 'read'),
      onBoard: 'admin',
      inWorkspace: 'admin',
      readsOnly: true,
    },
  ];
}
