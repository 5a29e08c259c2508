import type { ReactNode } from 'react';
import { InboxBell } from '#features/inbox/inbox-bell.tsx';
import { Frame } from '#ui/frame.tsx';
import { IconHelp, IconHome, IconPeople, IconPerson } from '#ui/icons.tsx';
import { Kit } from '#ui/kit.tsx';
import type { NavItem } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PersonKeys } from './person-keys.tsx';
import { PersonSession } from './person-session.tsx';

const homePages: NavItem[] = [
  { href: '/', label: 'Home', icon: <IconHome />, exact: true },
  { href: '/people', label: 'People', icon: <IconPeople /> },
  { href: '/me', label: 'You', icon: <IconPerson /> },
];

const foot: NavItem[] = [{ href: '/help', label: 'Help', icon: <IconHelp /> }];

type HomeFrameProps = { title: string; actions?: ReactNode; children: ReactNode };

/** The shell of the pages that belong to no board. */
export function HomeFrame({ title, actions, children }: HomeFrameProps) {
  return (
    <Frame nav={homePages} foot={foot} corner={<InboxBell />}>
      <PageHeader title={title} tabs={homePages}>
        {actions}
      </PageHeader>
      <main id="main">
        <Kit>{children}</Kit>
      </main>
      <PersonKeys />
      <PersonSession />
    </Frame>
  );
}
