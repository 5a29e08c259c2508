import { WallsPage } from '#features/members/walls/walls-page.tsx';
import { enterBoard } from '../../enter-board.ts';

type WallsRouteProps = { params: Promise<{ key: string }> };

export const metadata = { title: 'Wall screens' };

export default async function WallsRoute({ params }: WallsRouteProps) {
  const { key } = await params;
  return <WallsPage access={await enterBoard(key, 'wall:manage')} />;
}
