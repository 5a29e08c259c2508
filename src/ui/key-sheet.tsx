'use client';

import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { type KeyName, keyCaps } from './key-match.ts';
import styles from './key-sheet.module.css';
import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts';

/** Keys that do things of one kind, each with what it does. */
export type KeyGroup = { name: string; keys: readonly { id: string; label: string; keys: readonly KeyName[] }[] };

type KeySheetProps = {
  groups: readonly KeyGroup[];
  /** Where the keys work: "on the board". */
  where: string;
  onClose: () => void;
};

/** Every key of a page, and the switch that turns single keys off everywhere. */
export function KeySheet({ groups, where, onClose }: KeySheetProps) {
  const [single, setSingle] = useState(singleKeysAreOn);
  return (
    <Modal opened onClose={onClose} title="Keys" size="xl">
      <Switch
        label={`Single keys (without Ctrl or ⌘) work ${where}`}
        checked={single}
        onChange={(event) => {
          switchSingleKeys(event.currentTarget.checked);
          setSingle(event.currentTarget.checked);
        }}
      />
      <div className={styles.groups}>
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <h3 className={styles.group}>{name}</h3>
            <dl className={styles.keys}>
              {keys.map((shortcut) => (
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
