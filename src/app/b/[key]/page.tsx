import type { Metadata } from 'next';
import type { BoardAccess } from '#data/authorize.ts';
import { readBoard } from '#data/boards/read-board.ts';
import { readBoardAsOf } from '#data/boards/read-board-as-of.ts';
import { readPreference } from '#data/people/preferences.ts';
import { Refused } from '#data/refused.ts';
import { readViews } from '#data/views/read-views.ts';
import { packView } from '#features/board/state/packed-view.ts';
import { microsOf } from '#features/board/time/instants.ts';
import { type PackedPast, packPast } from '#features/board/time/packed-past.ts';
import { addressOf, bringAlong, type Query } from '../../view-in-address.ts';
import { boardPages } from './board-pages.tsx';
import { BoardWithPanel } from './board-with-panel.tsx';
import { enterBoard } from './enter-board.ts';

type BoardRouteProps = { params: Promise<{ key: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: BoardRouteProps): Promise<Metadata> {
  const { key } = await params;
  return { title: key.toUpperCase() };
}

export default async function BoardRoute({ params, searchParams }: BoardRouteProps) {
  const [{ key }, query] = await Promise.all([params, searchParams]);
  const access = await enterBoard(key, 'board:read', addressOf(`/b/${key}`, query));
  const [views, view, past, density, announcements] = await Promise.all([
    readViews(access),
    readBoard(access),
    readPast(access, query.at),
    readPreference(access, 'density'),
    readPreference(access, 'announcements'),
  ]);
  bringAlong(`/b/${key}`, query, views);
  const own = { views, past, density, hearsOthers: announcements !== 'mine' };
  return <BoardWithPanel {...own} view={packView(view)} nowMs={Date.now()} pages={boardPages(key)} />;
}

/** The moment that the address names; what is no instant, or lies in the future, is now. */
async function readPast(access: BoardAccess, at: string | string[] | undefined): Promise<PackedPast | null> {
  const moment = typeof at === 'string' ? microsOf(at) : null;
  if (moment === null) return null;
  try {
    return packPast(moment, await readBoardAsOf(access, moment));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
