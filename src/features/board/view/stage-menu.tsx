'use client';

import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { IconDots } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { can } from '../actions/can.ts';
import { pullNext } from '../actions/pull.ts';
import { foldStage, standStage } from '../actions/view.ts';
import { listToCompose } from '../focus/focus.ts';
import type { Stage } from '../state/stages.ts';
import { useSession } from '../store/board-context.tsx';
import styles from './stage.module.css';

/** What one does with a whole column, and its policy for all to read. */
export function StageMenu({ stage }: { stage: Stage }) {
  const session = useSession();
  const { column, lists } = stage;
  const first = lists[0];
  if (session.isWall) return null;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button type="button" className={styles.menu} aria-label={`Actions for ${column.name}`}>
          <IconDots />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {column.policy ? <p className={styles.policy}>{column.policy}</p> : null}
        {can(session, 'card:move') ? (
          <Menu.Item onClick={() => pullNext(session, column.id)}>Pull next</Menu.Item>
        ) : null}
        {first && can(session, 'card:create') ? (
          <Menu.Item onClick={() => session.composing.set(listToCompose(session, first.id))}>Add a card</Menu.Item>
        ) : null}
        <Menu.Item onClick={() => foldStage(session, stage)} rightSection={<Kbd>{keyCaps(keyOf('fold-stage'))}</Kbd>}>
          Fold
        </Menu.Item>
        <Menu.Item onClick={() => standStage(session, stage, 'hidden')}>Hide</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
