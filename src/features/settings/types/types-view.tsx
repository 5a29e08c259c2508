import type { BoardAccess } from '#data/authorize.ts';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { TypesPage } from './types-page.tsx';

export async function TypesView({ access }: { access: BoardAccess<'board:configure'> }) {
  const { configuration } = await readBoardSettings(access);
  return <TypesPage board={configuration} />;
}
