import type { Metadata } from 'next';
import { TypesView } from '#features/settings/types/types-view.tsx';
import { enterBoard } from '../../enter-board.ts';

export const metadata: Metadata = { title: 'Types' };

export default async function TypesRoute({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <TypesView access={await enterBoard(key, 'board:configure', `/b/${key}/admin/types`)} />;
}
