import styles from './kbd.module.css';

/** A key's cap, shown to the eye only: a control names its keys to a screen reader by `aria-keyshortcuts`. */
export function Kbd({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className={styles.kbd}>
      {children}
    </span>
  );
}
