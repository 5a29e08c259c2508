import type { Metadata } from 'next';
import { ColumnsView } from '#features/settings/columns/columns-view.tsx';
import { enterBoard } from '../../enter-board.ts';

export const metadata: Metadata = { title: 'Stages & limits' };

export default async function ColumnsRoute({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <ColumnsView access={await enterBoard(key, 'board:configure', `/b/${key}/admin/columns`)} />;
}
