'use client';

import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { keyCaps } from '#ui/key-match.ts';
import { singleKeysAreOn, switchSingleKeys } from '#ui/single-keys.ts';
import { type Shortcut, shortcuts } from '../keys/shortcuts.ts';
import styles from './key-sheet.module.css';

const groups: readonly Shortcut['group'][] = ['Walk', 'Move', 'Card', 'Board'];

/** Every key of the board, and the switch that turns single keys off. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const [single, setSingle] = useState(singleKeysAreOn);
  return (
    <Modal opened onClose={onClose} title="Keys" size="xl">
      <Switch
        label="Single keys (without Ctrl or ⌘) work on the board"
        checked={single}
        onChange={(event) => {
          switchSingleKeys(event.currentTarget.checked);
          setSingle(event.currentTarget.checked);
        }}
      />
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.keys}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <div key={shortcut.id}>
                    <dt>{shortcut.label}</dt>
                    <dd>
                      {shortcut.keys.map((key) => (
                        <kbd key={key}>{keyCaps(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
