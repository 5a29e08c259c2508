import type { BrowserContext } from '@playwright/test';
import type { createCard } from '#data/cards/create-card.ts';
import type { PersonActor } from '#data/people/actor.ts';
import type { BoardRole } from '#domain/permissions.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId, WorkspaceId } from '#domain/schemas/ids.ts';
import { authSecret } from './app-under-test.ts';
import { test as base, expect } from './browser-test.ts';

const cookieName = 'authjs.session-token';

/** A board of a workspace of its own, in the database of the app under test, made through the product's own commands. */
export type SeatedBoard = {
  admin: PersonActor;
  columns: ColumnId[];
  /** Signs the browser in as the admin, or as somebody new with that role on the board. */
  seat: (context: BrowserContext, role?: BoardRole) => Promise<PersonActor>;
  add: (title: string, more?: Partial<CreateCard>) => ReturnType<typeof createCard>;
  view: () => Promise<BoardView>;
  configure: (changes: ConfigurationChange[]) => Promise<unknown>;
};

// What opens the database on import is imported once the app under test has said which one it is.
async function seatBoard(url: string, stages: string[]): Promise<SeatedBoard> {
  process.env.AUTH_SECRET = authSecret;
  const { someLiveBoard, command } = await import('./some-live-board.ts');
  const { joinWorkspace, signedIn, somePerson } = await import('./people.ts');
  const { setMember } = await import('#data/boards/set-member.ts');
  const { changeConfiguration } = await import('#data/boards/change-configuration.ts');
  const { seal } = await import('#data/auth/seal.ts');
  const board = await someLiveBoard(stages);
  const workspaceId = board.admin.workspaceId as WorkspaceId;
  const newcomer = async (role: BoardRole) => {
    const personId = await somePerson('Sara Vance');
    await joinWorkspace(workspaceId, personId, 'member');
    await setMember(await board.access('member:manage'), command('set-member'), personId, role);
    return signedIn(personId, workspaceId);
  };
  return {
    ...board,
    seat: async (context, role) => {
      const person = role ? await newcomer(role) : board.admin;
      const value = await seal({ sid: person.sessionId }, cookieName, 3600);
      await context.addCookies([{ name: cookieName, value, url }]);
      return person;
    },
    configure: async (changes) =>
      changeConfiguration(await board.access('board:configure'), command('configure', changes), { changes }),
  };
}

export const test = base.extend<{ stages: string[]; board: SeatedBoard }>({
  stages: [['Ready', 'Build', 'Test', 'Done'], { option: true }],
  board: [
    async ({ app, context, stages }, use) => {
      const board = await seatBoard(app.url, stages);
      await board.seat(context);
      await use(board);
    },
    { auto: true },
  ],
});

export { expect };
