import type { Metadata } from 'next';
import { LanesView } from '#features/settings/lanes/lanes-view.tsx';
import { enterBoard } from '../../enter-board.ts';

export const metadata: Metadata = { title: 'Lanes' };

export default async function LanesRoute({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <LanesView access={await enterBoard(key, 'board:configure', `/b/${key}/admin/lanes`)} />;
}
