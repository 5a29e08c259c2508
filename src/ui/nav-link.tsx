'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type NavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  /** True where pages below `href` do not belong to it. */
  exact?: boolean;
};

function isCurrent(pathname: string, { href, exact }: NavItem): boolean {
  return pathname === href || (!exact && pathname.startsWith(`${href}/`));
}

export function NavLink({ item, className, children }: { item: NavItem; className?: string; children: ReactNode }) {
  const current = isCurrent(usePathname(), item);
  return (
    <Link href={item.href} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
