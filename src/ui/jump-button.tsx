'use client';

import { IconSearch } from './icons.tsx';
import styles from './jump-button.module.css';
import { Kbd } from './kbd.tsx';
import { ariaKeys, keyCaps } from './key-match.ts';
import { runCommand } from './keys/key-layer.ts';
import { useIsMac } from './keys/use-is-mac.ts';

const key = 'Mod+k';

/** The way to the palette for the pointer: "Search or jump ⌘K"; where there is no room, a glass. */
export function JumpButton() {
  const isMac = useIsMac();
  return (
    <button
      type="button"
      className={styles.button}
      aria-keyshortcuts={ariaKeys([key])}
      onClick={() => runCommand('palette')}
    >
      <span className={styles.icon}>
        <IconSearch />
      </span>
      <span className={styles.words}>Search or jump</span>
      <span className={styles.keys}>
        <Kbd>{isMac ? keyCaps(key, true).replace(' ', '') : keyCaps(key)}</Kbd>
      </span>
    </button>
  );
}
