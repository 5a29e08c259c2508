import { createContext, type RefObject, useContext } from 'react';

export type MenuPosition = 'bottom-start' | 'bottom-end' | 'top-start';

export type OpenableMenu = {
  /** Of the control that opens the menu and names it. */
  targetId: string;
  target: RefObject<HTMLElement | null>;
  opened: boolean;
  position: MenuPosition;
  width: number | undefined;
  closesOnClick: boolean;
  toggle: () => void;
  /** `focusBack` says whether the focus goes back to the control. */
  close: (focusBack: boolean) => void;
};

export const MenuContext = createContext<OpenableMenu | null>(null);

export function useMenu(): OpenableMenu {
  const menu = useContext(MenuContext);
  if (!menu) throw new Error('a part of a menu is drawn outside of it');
  return menu;
}
