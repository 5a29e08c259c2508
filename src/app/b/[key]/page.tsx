import type { Metadata } from 'next';
import type { BoardAccess } from '#data/authorize.ts';
import { readBoard } from '#data/boards/read-board.ts';
import { readBoardAsOf } from '#data/boards/read-board-as-of.ts';
import { readPreference } from '#data/people/preferences.ts';
import { Refused } from '#data/refused.ts';
import { packView } from '#features/board/state/packed-view.ts';
import { microsOf } from '#features/board/time/instants.ts';
import { type PackedPast, packPast } from '#features/board/time/packed-past.ts';
import { BoardPage } from '#features/board/view/board-page.tsx';
import { boardPages } from './board-pages.tsx';
import { enterBoard } from './enter-board.ts';

type BoardRouteProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

export async function generateMetadata({ params }: BoardRouteProps): Promise<Metadata> {
  const { key } = await params;
  return { title: key.toUpperCase() };
}

export default async function BoardRoute({ params, searchParams }: BoardRouteProps) {
  const [{ key }, { at }] = await Promise.all([params, searchParams]);
  const access = await enterBoard(key, 'board:read', pathOf(key, at));
  const [view, past, announcements] = await Promise.all([
    readBoard(access),
    readPast(access, at),
    readPreference(access, 'announcements'),
  ]);
  const hearsOthers = announcements !== 'mine';
  return (
    <BoardPage view={packView(view)} past={past} hearsOthers={hearsOthers} nowMs={Date.now()} pages={boardPages(key)} />
  );
}

/** Where a visitor comes back to who has to sign in first. */
const pathOf = (key: string, at: string | string[] | undefined) =>
  typeof at === 'string' ? `/b/${key}?${new URLSearchParams({ at })}` : `/b/${key}`;

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
