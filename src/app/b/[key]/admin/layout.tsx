import type { ReactNode } from 'react';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { Kit } from '#ui/kit.tsx';
import { NavLink } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { boardPages } from '../board-pages.tsx';
import { enterBoard } from '../enter-board.ts';
import styles from './admin.module.css';

type AdminLayoutProps = { children: ReactNode; params: Promise<{ key: string }> };

const adminPages = (key: string) => [
  { href: `/b/${key}/admin`, label: 'General', exact: true },
  { href: `/b/${key}/admin/columns`, label: 'Stages & limits' },
  { href: `/b/${key}/admin/types`, label: 'Types' },
  { href: `/b/${key}/admin/lanes`, label: 'Lanes' },
  { href: `/b/${key}/admin/people`, label: 'People & roles' },
  { href: `/b/${key}/admin/walls`, label: 'Wall screens' },
];

export default async function AdminLayout({ children, params }: AdminLayoutProps) {
  const { key } = await params;
  const board = await readConfiguration(pool, await enterBoard(key, 'board:read'));
  return (
    <>
      <PageHeader title={board.name} tabs={boardPages(key)} />
      <nav className={styles.pages} aria-label="Administration">
        {adminPages(key).map((page) => (
          <NavLink key={page.href} item={page} className={styles.page}>
            {page.label}
          </NavLink>
        ))}
      </nav>
      <main id="main" className={styles.main}>
        <Kit>{children}</Kit>
      </main>
    </>
  );
}
