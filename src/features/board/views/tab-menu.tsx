'use client';

import type { SavedView } from '#domain/schemas/saved-view.ts';
import { copyLink } from '#ui/copy-link.ts';
import { IconDots } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { can } from '../actions/can.ts';
import { useSession } from '../store/board-context.tsx';
import { beside, shiftView } from './change-views.ts';
import styles from './view-tabs.module.css';

type TabMenuProps = { view: SavedView };

/** What one does with the view that is looked through. */
export function TabMenu({ view }: TabMenuProps) {
  const session = useSession();
  const mayChange = !view.team || can(session, 'view:share');
  const own = beside(session, view);
  const at = own.findIndex(({ id }) => id === view.id);
  const address = () => `${location.origin}${location.pathname}?view=${view.id}`;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.menu} aria-label={`Actions for the view ${view.name}`}>
          <IconDots />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copyLink(address())}>Copy link</Menu.Item>
        {mayChange ? (
          <>
            <Menu.Item onClick={() => session.question.set({ kind: 'name-view', view })}>Rename…</Menu.Item>
            <Menu.Item disabled={at === 0} onClick={() => shiftView(session, view, -1)}>
              Move left
            </Menu.Item>
            <Menu.Item disabled={at === own.length - 1} onClick={() => shiftView(session, view, 1)}>
              Move right
            </Menu.Item>
            <Menu.Item onClick={() => session.question.set({ kind: 'delete-view', view })}>Delete…</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
