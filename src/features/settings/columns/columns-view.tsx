import type { BoardAccess } from '#data/authorize.ts';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { ColumnsPage } from './columns-page.tsx';

export async function ColumnsView({ access }: { access: BoardAccess<'board:configure'> }) {
  const { configuration, members, cards } = await readBoardSettings(access);
  return <ColumnsPage board={configuration} members={members} cards={cards} />;
}
