'use client';

import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { IconCheck, IconChevron } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import type { BoardViews } from './use-board-views.ts';

/** The way to keep what is seen now, and to the kept views. */
export function ViewsMenu({ views }: { views: BoardViews }) {
  const session = useSession();
  const kept = useWatched(session.views, (all) => all);
  const current = useWatched(session.view, (view) => view?.id);
  return (
    <Menu>
      <Menu.Target>
        <Chip>
          Views
          <IconChevron />
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        {kept.map((view) => (
          <Menu.Item
            key={view.id}
            onClick={() => views.choose(view)}
            rightSection={view.id === current ? <IconCheck /> : null}
            aria-current={view.id === current ? 'true' : undefined}
          >
            {view.name}
          </Menu.Item>
        ))}
        {kept.length > 0 ? <Menu.Divider /> : null}
        <Menu.Item
          onClick={() => session.question.set({ kind: 'name-view', view: null })}
          rightSection={<Kbd>{keyCaps(keyOf('save-view'))}</Kbd>}
        >
          Save this view…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
