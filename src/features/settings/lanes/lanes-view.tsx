import type { BoardAccess } from '#data/authorize.ts';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { LanesPage } from './lanes-page.tsx';

export async function LanesView({ access }: { access: BoardAccess<'board:configure'> }) {
  const { configuration, cardsInLane } = await readBoardSettings(access);
  return <LanesPage board={configuration} cardsInLane={cardsInLane} />;
}
