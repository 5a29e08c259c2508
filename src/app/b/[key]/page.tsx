import type { Metadata } from 'next';
import { readBoard } from '#data/boards/read-board.ts';
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
  return <BoardPage view={view} nowMs={Date.now()} pages={boardPages(key)} />;
}
