import type { Metadata } from 'next';
import { authorizeByWallLink } from '#data/authorize.ts';
import { readWall } from '#data/boards/read-wall.ts';
import { readViews } from '#data/views/read-views.ts';
import { packView } from '#features/board/state/packed-view.ts';
import { WallPage } from '#features/board/wall/wall-page.tsx';
import { orNotFound } from '../../b/[key]/enter-board.ts';
import { bringAlong, type Query } from '../../view-in-address.ts';

/** The address is the secret: it goes to no other site and into no index. */
export const metadata: Metadata = {
  title: 'Wall screen',
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
};

type WallRouteProps = { params: Promise<{ token: string }>; searchParams: Promise<Query> };

export default async function WallRoute({ params, searchParams }: WallRouteProps) {
  const [{ token }, query] = await Promise.all([params, searchParams]);
  const access = await orNotFound(authorizeByWallLink(token));
  const [view, views] = await Promise.all([readWall(access), readViews(access)]);
  bringAlong(`/tv/${token}`, query, views);
  return <WallPage token={token} view={packView(view)} views={views} nowMs={Date.now()} />;
}
