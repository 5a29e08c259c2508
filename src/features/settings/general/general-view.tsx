import type { BoardAccess } from '#data/authorize.ts';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { GeneralPage } from './general-page.tsx';

export async function GeneralView({ access }: { access: BoardAccess<'board:configure'> }) {
  const { configuration } = await readBoardSettings(access);
  return <GeneralPage board={configuration} zones={Intl.supportedValuesOf('timeZone')} />;
}
