import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './frame.module.css';
import { HeaderCornerProvider } from './header-corner.tsx';
import { Mark } from './mark.tsx';
import { type NavItem, NavLink } from './nav-link.tsx';

type FrameProps = {
  nav: NavItem[];
  /** Stands at the foot of the rail, whatever the page. */
  foot?: NavItem[];
  /** Stands last in the header of every page. */
  corner?: ReactNode;
  /** A panel beside the content. */
  aside?: ReactNode;
  children: ReactNode;
};

/** The page's shell: skip link, rail (on a phone a bar at the foot), content, and an optional panel beside it. */
export function Frame({ nav, foot = [], corner, aside, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <nav className={styles.rail} aria-label="Main">
        <Link className={styles.home} href="/" aria-label="Leat, home">
          <Mark />
        </Link>
        <RailItems items={nav} />
        {foot.length > 0 ? <RailItems items={foot} /> : null}
      </nav>
      <HeaderCornerProvider corner={corner}>
        <div className={styles.content}>{children}</div>
      </HeaderCornerProvider>
      {aside}
    </div>
  );
}

function RailItems({ items }: { items: NavItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} className={styles.item}>
            {item.icon}
            <span className={styles.label}>{item.label}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
