'use client';

import { type ReactNode, useId } from 'react';
import { keyCaps } from './key-match.ts';
import styles from './key-sheet.module.css';
import type { Command } from './keys/key-layer.ts';
import { useIsMac } from './keys/use-is-mac.ts';
import { KitModal } from './kit-modal.tsx';

type KeySheetProps = {
  groups: readonly { name: string; keys: readonly Command[] }[];
  onClose: () => void;
  /** Stands above the keys. */
  children: ReactNode;
};

/** The keys of a page, each with what it does. */
export function KeySheet({ groups, onClose, children }: KeySheetProps) {
  return (
    <KitModal opened onClose={onClose} title="Keys" size="xl">
      {children}
      <div className={styles.groups}>
        {groups.map(({ name, keys }) => (
          <Group key={name} name={name} keys={keys} />
        ))}
      </div>
    </KitModal>
  );
}

function Group({ name, keys }: KeySheetProps['groups'][number]) {
  const id = useId();
  const isMac = useIsMac();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {name}
      </h3>
      <dl className={styles.keys}>
        {keys.map((command) => (
          <div key={command.id}>
            <dt>{command.label}</dt>
            <dd>
              {(command.shown ?? command.keys.map((key) => keyCaps(key, isMac))).map((caps) => (
                <kbd key={caps}>{caps}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
