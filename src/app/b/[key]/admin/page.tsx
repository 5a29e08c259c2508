import type { Metadata } from 'next';
import { GeneralView } from '#features/settings/general/general-view.tsx';
import { enterBoard } from '../enter-board.ts';

export const metadata: Metadata = { title: 'General' };

export default async function GeneralRoute({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  return <GeneralView access={await enterBoard(key, 'board:configure', `/b/${key}/admin`)} />;
}
