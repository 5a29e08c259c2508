'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type NavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  /** True where pages below `href` do not belong to it, but for those below `owns`. */
  exact?: boolean;
  owns?: string;
};

function isCurrent(pathname: string, { href, exact, owns }: NavItem): boolean {
  const below = exact ? owns : href;
  return pathname === href || (below !== undefined && pathname.startsWith(`${below}/`));
}

export function NavLink({ item, className, children }: { item: NavItem; className?: string; children: ReactNode }) {
  const current = isCurrent(usePathname(), item);
  return (
    <Link href={item.href} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
