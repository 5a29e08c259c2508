'use client';

import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { IconClock } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { undoLast } from '../actions/undo.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';

/** One's own last changes, the newest first; the newest can be taken back from here too, long after its toast has gone. */
export function RecentMenu() {
  const session = useSession();
  const changes = useWatched(session.history, ({ done }) => done);
  return (
    <Menu width={320}>
      <Menu.Target>
        <Chip aria-label="Your recent changes">
          <IconClock />
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Recent</Menu.Label>
        {changes.length === 0 ? <Menu.Item disabled>Nothing of yours to undo</Menu.Item> : null}
        {changes.toReversed().map(({ key, label }, index) =>
          index === 0 ? (
            <Menu.Item key={key} onClick={() => undoLast(session)} rightSection={<Kbd>{keyCaps(keyOf('undo'))}</Kbd>}>
              Undo: {label}
            </Menu.Item>
          ) : (
            <Menu.Item key={key} disabled>
              {label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
