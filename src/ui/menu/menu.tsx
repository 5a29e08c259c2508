'use client';

import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { MenuContext, type MenuPosition, useMenu } from './menu-context.ts';
import { MenuDropdown } from './menu-dropdown.tsx';
import { MenuDivider, MenuItem, MenuLabel } from './menu-item.tsx';

type MenuProps = {
  position?: MenuPosition;
  width?: number;
  closeOnItemClick?: boolean;
  /** Given where somebody else says when the menu is open; `onClose` then says that it should not be any more. */
  opened?: boolean;
  onClose?: () => void;
  /** Whether the focus goes back to the control once the menu is closed by key or choice. */
  returnFocus?: boolean;
  children: ReactNode;
};

/** A control and what it opens: beside it, or on a phone a sheet at the foot of the screen. */
function MenuRoot({ position = 'bottom-start', width, closeOnItemClick = true, ...rest }: MenuProps) {
  const { opened: asked, onClose, returnFocus = true, children } = rest;
  const targetId = useId();
  const target = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const opened = asked ?? isOpen;
  const menu = useMemo(
    () => ({
      targetId,
      target,
      opened,
      position,
      width,
      closesOnClick: closeOnItemClick,
      toggle: () => {
        setOpen(!opened);
        if (opened) onClose?.();
      },
      close: (focusBack: boolean) => {
        setOpen(false);
        if (focusBack && returnFocus) target.current?.focus();
        onClose?.();
      },
    }),
    [targetId, opened, position, width, closeOnItemClick, onClose, returnFocus],
  );
  return <MenuContext value={menu}>{children}</MenuContext>;
}

type TargetProps = HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> };

/** The one element in it becomes the control; it must take a ref. */
function MenuTarget({ children }: { children: ReactElement<TargetProps> }) {
  const { targetId, target, opened, toggle } = useMenu();
  return cloneElement(children, {
    ref: target,
    id: targetId,
    'aria-haspopup': 'menu',
    'aria-expanded': opened,
    onClick: toggle,
  });
}

export const Menu = Object.assign(MenuRoot, {
  Target: MenuTarget,
  Dropdown: MenuDropdown,
  Item: MenuItem,
  Label: MenuLabel,
  Divider: MenuDivider,
});
