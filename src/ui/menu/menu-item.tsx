'use client';

import { createElement, type HTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import styles from './menu.module.css';
import { useMenu } from './menu-context.ts';

type MenuItemProps = HTMLAttributes<HTMLElement> & {
  component?: 'button' | 'a';
  disabled?: boolean;
  /** Of a link: where it leads, where it opens, and the name under which it is saved. */
  href?: string;
  target?: string;
  rel?: string;
  download?: string;
  leftSection?: ReactNode;
  rightSection?: ReactNode;
  /** Where the item differs from its menu in that. */
  closeMenuOnClick?: boolean;
};

/** One thing to choose. The focus is back on the menu's control before what it opens takes it. */
export function MenuItem({
  component = 'button',
  leftSection,
  rightSection,
  closeMenuOnClick,
  ...rest
}: MenuItemProps) {
  const { closesOnClick, close } = useMenu();
  const { children, onClick, ...attributes } = rest;
  const own = {
    ...(component === 'button' ? { type: 'button' } : {}),
    role: 'menuitem',
    tabIndex: -1,
    className: styles.item,
    onMouseEnter: takeFocus,
    ...attributes,
    onClick: (event: MouseEvent<HTMLElement>) => {
      onClick?.(event);
      if (closeMenuOnClick ?? closesOnClick) close(true);
    },
  };
  return createElement(
    component,
    own,
    leftSection ? <span className={styles.side}>{leftSection}</span> : null,
    <span className={styles.words}>{children}</span>,
    rightSection ? <span className={styles.side}>{rightSection}</span> : null,
  );
}

/** One mark for pointer and keys: what the pointer is on is what Enter chooses. */
const takeFocus = ({ currentTarget }: MouseEvent<HTMLElement>) => currentTarget.focus({ preventScroll: true });

export function MenuLabel({ children }: { children: ReactNode }) {
  return (
    <div className={styles.label} role="presentation">
      {children}
    </div>
  );
}

export const MenuDivider = () => <hr className={styles.divider} />;
