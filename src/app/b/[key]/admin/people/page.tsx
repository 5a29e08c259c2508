import { BoardPeoplePage } from '#features/members/board/board-people-page.tsx';
import { enterBoard } from '../../enter-board.ts';

type PeopleRouteProps = { params: Promise<{ key: string }> };

export const metadata = { title: 'People & roles' };

export default async function PeopleRoute({ params }: PeopleRouteProps) {
  const { key } = await params;
  return <BoardPeoplePage access={await enterBoard(key, 'member:manage')} />;
}
