import { type ReactNode, Suspense } from 'react';
import { BeaconsDoor } from '#features/beacons/beacons-door.tsx';
import { PanelRoom } from '#features/card/panel/panel-room.tsx';
import { InboxBell } from '#features/inbox/inbox-bell.tsx';
import { Frame } from '#ui/frame.tsx';
import { IconHelp, IconPerson } from '#ui/icons.tsx';
import { PersonKeys } from '../../person-keys.tsx';
import { PersonSession } from '../../person-session.tsx';
import { boardPages } from './board-pages.tsx';

type BoardLayoutProps = { children: ReactNode; panel: ReactNode; params: Promise<{ key: string }> };

export default async function BoardLayout({ children, panel, params }: BoardLayoutProps) {
  const { key } = await params;
  const foot = [
    { href: `/help?board=${key}`, label: 'Help', icon: <IconHelp /> },
    { href: '/me', label: 'You', icon: <IconPerson /> },
  ];
  return (
    <Frame nav={boardPages(key)} foot={foot} corner={<InboxBell />} aside={<PanelRoom>{panel}</PanelRoom>}>
      {children}
      <Suspense>
        <BeaconsDoor boardKey={key} />
      </Suspense>
      <PersonKeys />
      <PersonSession />
    </Frame>
  );
}
