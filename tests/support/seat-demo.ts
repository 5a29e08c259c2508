import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { SeatedBoard } from './seated-board.ts';

/** The demo board, with ninety days of history, in the workspace of a seated board, and its stages by name. */
export type SeatedDemo = {
  columnOf: (name: string) => Promise<string>;
  configure: (changes: ConfigurationChange[]) => Promise<unknown>;
};

// What opens the database on import is imported once the app under test has said which one it is.
export async function seatDemo({ admin }: SeatedBoard): Promise<SeatedDemo> {
  const { createDemoBoard } = await import('#data/demo/create-demo-board.ts');
  const { demoSeed } = await import('#domain/demo/simulate.ts');
  const { authorizeOnBoard } = await import('#data/authorize.ts');
  const { readBoard } = await import('#data/boards/read-board.ts');
  const { changeConfiguration } = await import('#data/boards/change-configuration.ts');
  const { command } = await import('./some-live-board.ts');
  const asked = { now: Date.now() * 1000, seed: demoSeed, key: 'DEMO', zone: 'Europe/Luxembourg' };
  const { id } = await createDemoBoard({ workspaceId: admin.workspaceId ?? '', personId: admin.personId, ...asked });
  return {
    columnOf: async (name) => {
      const { configuration } = await readBoard(await authorizeOnBoard(admin, id, 'board:read'));
      return configuration.columns.find((column) => column.name === name && column.parentId === null)?.id ?? '';
    },
    configure: async (changes) =>
      changeConfiguration(await authorizeOnBoard(admin, id, 'board:configure'), command('configure'), { changes }),
  };
}
