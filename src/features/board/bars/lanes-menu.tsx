'use client';

import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { IconCheck, IconChevron } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { toggleAllLanes } from '../actions/view.ts';
import { type Grouping, groupings } from '../state/grouping.ts';
import { groupingOfBoard } from '../state/lanes.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useGrouping } from '../store/grouping-of.ts';
import { useAskedGrouping } from '../view/use-asked-grouping.ts';

const words: Record<Grouping, string> = {
  lane: 'Lanes of the board',
  type: 'Type',
  assignee: 'Person',
  parent: 'Parent',
  customer: 'Customer',
  none: 'No lanes',
};

/** By what the cards stand in lanes; it is part of the address. */
export function LanesMenu() {
  const session = useSession();
  const grouping = useGrouping();
  const own = useBoard(({ configuration }) => groupingOfBoard(configuration));
  const hasLanes = own === 'lane';
  const [, ask] = useAskedGrouping();
  return (
    <Menu>
      <Menu.Target>
        <Chip pressed={grouping !== own}>
          Lanes{grouping === 'none' || grouping === 'lane' ? '' : `: ${words[grouping].toLowerCase()}`}
          <IconChevron />
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        {groupings
          .filter((one) => one !== 'lane' || hasLanes)
          .map((one) => (
            <Menu.Item
              key={one}
              onClick={() => void ask(one === own ? null : one)}
              rightSection={one === grouping ? <IconCheck /> : null}
              aria-current={one === grouping ? 'true' : undefined}
            >
              {words[one]}
            </Menu.Item>
          ))}
        {grouping === 'none' ? null : (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => toggleAllLanes(session)} rightSection={<Kbd>{keyCaps(keyOf('fold-lanes'))}</Kbd>}>
              Fold or open all lanes
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
