import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './frame.module.css';
import { Mark } from './mark.tsx';
import { type NavItem, NavLink } from './nav-link.tsx';

type FrameProps = { nav: NavItem[]; home?: string; aside?: ReactNode; children: ReactNode };

/** The page's shell: skip link, rail (on a phone a bar at the foot), content, and an optional panel beside it. */
export function Frame({ nav, home = '/', aside, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <nav className={styles.rail} aria-label="Main">
        <Link className={styles.home} href={home} aria-label="Leat, home">
          <Mark />
        </Link>
        <ul className={styles.items}>
          {nav.map((item) => (
            <li key={item.href}>
              <NavLink item={item} className={styles.item}>
                {item.icon}
                <span className={styles.label}>{item.label}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.content}>{children}</div>
      {aside}
    </div>
  );
}
