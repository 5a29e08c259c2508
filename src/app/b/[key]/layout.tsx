import type { ReactNode } from 'react';
import { Frame } from '#ui/frame.tsx';
import { IconPerson } from '#ui/icons.tsx';
import { PersonKeys } from '../../person-keys.tsx';
import { boardPages } from './board-pages.tsx';

const account = [{ href: '/me', label: 'You', icon: <IconPerson /> }];

type BoardLayoutProps = { children: ReactNode; panel: ReactNode; params: Promise<{ key: string }> };

export default async function BoardLayout({ children, panel, params }: BoardLayoutProps) {
  const { key } = await params;
  return (
    <Frame nav={boardPages(key)} foot={account} aside={panel}>
      {children}
      <PersonKeys />
    </Frame>
  );
}
