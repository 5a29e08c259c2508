import type { Metadata } from 'next';
import { HelpPage } from '#features/help/help-page.tsx';
import { enter } from '../enter.ts';
import { HomeFrame } from '../home-frame.tsx';

export const metadata: Metadata = { title: 'Help' };

type HelpRouteProps = { searchParams: Promise<{ board?: string | string[] }> };

export default async function HelpRoute({ searchParams }: HelpRouteProps) {
  await enter('/help');
  const { board } = await searchParams;
  const isKey = typeof board === 'string' && /^[a-z][a-z0-9]{0,7}$/i.test(board);
  return (
    <HomeFrame title="Help">
      <HelpPage board={isKey ? board : null} />
    </HomeFrame>
  );
}
