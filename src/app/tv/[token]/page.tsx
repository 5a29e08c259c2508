import type { Metadata } from 'next';
import { authorizeByWallLink } from '#data/authorize.ts';
import { readWall } from '#data/boards/read-wall.ts';
import { packView } from '#features/board/state/packed-view.ts';
import { WallPage } from '#features/board/wall/wall-page.tsx';
import { orNotFound } from '../../b/[key]/enter-board.ts';

/** The address is the secret: it goes to no other site and into no index. */
export const metadata: Metadata = {
  title: 'Wall screen',
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
};

export default async function WallRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const view = await readWall(await orNotFound(authorizeByWallLink(token)));
  return <WallPage token={token} view={packView(view)} nowMs={Date.now()} />;
}
