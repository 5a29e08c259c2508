import type { Metadata } from 'next';
import { readBoard } from '#data/boards/read-board.ts';
import { packView } from '#features/board/state/packed-view.ts';
import { BoardPage } from '#features/board/view/board-page.tsx';
import { boardPages } from './board-pages.tsx';
import { enterBoard } from './enter-board.ts';

type BoardRouteProps = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: BoardRouteProps): Promise<Metadata> {
  const { key } = await params;
  return { title: key.toUpperCase() };
}

export default async function BoardRoute({ params }: BoardRouteProps) {
  const { key } = await params;
  const view = await readBoard(await enterBoard(key, 'board:read'));
  return <BoardPage view={packView(view)} nowMs={Date.now()} pages={boardPages(key)} />;
}
