'use client';

import { Chip } from '#ui/chip.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { standStage } from '../actions/view.ts';
import { stagesOf } from '../state/stages.ts';
import { isHidden } from '../state/stand.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';

/** Says that columns are hidden, and brings them back; silent while none is. */
export function HiddenColumns() {
  const session = useSession();
  const stages = useBoard(({ configuration }) => stagesOf(configuration));
  const settings = useSettings((now) => now);
  const hidden = stages.filter((stage) => isHidden(settings, stage));
  if (hidden.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <Chip pressed>{hidden.length === 1 ? '1 stage hidden' : `${hidden.length} stages hidden`}</Chip>
      </Menu.Target>
      <Menu.Dropdown>
        {hidden.map((stage) => (
          <Menu.Item key={stage.column.id} onClick={() => standStage(session, stage, 'open')}>
            Show {stage.column.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
