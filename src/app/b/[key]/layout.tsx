import type { ReactNode } from 'react';
import { Frame } from '#ui/frame.tsx';
import { boardPages } from './board-pages.tsx';

type BoardLayoutProps = { children: ReactNode; panel: ReactNode; params: Promise<{ key: string }> };

export default async function BoardLayout({ children, panel, params }: BoardLayoutProps) {
  const { key } = await params;
  return (
    <Frame nav={boardPages(key)} aside={panel}>
      {children}
    </Frame>
  );
}
