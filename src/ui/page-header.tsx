import type { ReactNode } from 'react';
import { HeaderCorner } from './header-corner.tsx';
import { JumpButton } from './jump-button.tsx';
import { type NavItem, NavLink } from './nav-link.tsx';
import styles from './page-header.module.css';

type PageHeaderProps = { title: ReactNode; tabs?: NavItem[]; children?: ReactNode };

/** The page's title, lettered like water on a map, the pages that belong to it, and its actions at the right. */
export function PageHeader({ title, tabs = [], children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {tabs.length > 0 ? (
        <nav className={styles.tabs} aria-label="Pages">
          {tabs.map((tab) => (
            <NavLink key={tab.href} item={tab} className={styles.tab}>
              {tab.label}
            </NavLink>
          ))}
        </nav>
      ) : null}
      <div className={styles.actions}>
        <JumpButton />
        {children}
        <HeaderCorner />
      </div>
    </header>
  );
}
