'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './menu.module.css';
import { type OpenableMenu, useMenu } from './menu-context.ts';
import { nextItem } from './next-item.ts';
import { placeBeside } from './place-beside.ts';

export function MenuDropdown({ children }: { children: ReactNode }) {
  const menu = useMenu();
  return menu.opened ? <OpenDropdown menu={menu}>{children}</OpenDropdown> : null;
}

/** Over everything else on the page, with the focus in it from the moment it opens. */
function OpenDropdown({ menu, children }: { menu: OpenableMenu; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const { target, position, width, close } = menu;
  useLayoutEffect(() => {
    if (!list.current || !target.current) return;
    list.current.showPopover();
    placeBeside(list.current, target.current.getBoundingClientRect(), position);
    (nextItem(list.current, 'Home') ?? list.current).focus({ preventScroll: true });
  }, [target, position]);
  useCloseOutside(menu, list);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close(true);
      return;
    }
    const next = list.current && nextItem(list.current, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    next.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget) && relatedTarget !== target.current) close(false);
  };
  return (
    <div
      ref={list}
      popover="manual"
      role="menu"
      // A sheet that scrolls must be reachable; Tab closes it all the same.
      tabIndex={0}
      aria-labelledby={menu.targetId}
      className={styles.menu}
      style={{ '--width': width === undefined ? undefined : `${width}px` }}
      onKeyDown={press}
      onBlur={leave}
    >
      {children}
    </div>
  );
}

/** A scroll is told after it has happened, also one that brought the control to where it was pressed. */
const isAt = (before: DOMRect | undefined, now: DOMRect | undefined) =>
  before?.left === now?.left && before?.top === now?.top;

const isOn = ({ clientX, clientY }: PointerEvent, { left, right, top, bottom }: DOMRect) =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** A press beside the menu closes it; so does whatever moves its control away. */
function useCloseOutside({ target, close }: OpenableMenu, list: { current: HTMLElement | null }): void {
  useEffect(() => {
    const stood = target.current?.getBoundingClientRect();
    const press = (event: PointerEvent) => {
      if (!list.current || target.current?.contains(event.target as Node)) return;
      if (!isOn(event, list.current.getBoundingClientRect())) close(false);
    };
    const scroll = ({ target: scrolled }: Event) => {
      const moves = scrolled instanceof Node && scrolled !== list.current && scrolled.contains(target.current);
      if (moves && !isAt(stood, target.current?.getBoundingClientRect())) close(false);
    };
    const shrink = () => close(false);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('scroll', scroll, true);
    addEventListener('resize', shrink);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('scroll', scroll, true);
      removeEventListener('resize', shrink);
    };
  }, [target, close, list]);
}
