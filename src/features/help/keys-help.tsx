import Link from 'next/link';
import { inGroups, shortcuts } from '#domain/shortcuts/shortcuts.ts';
import { keyCaps } from '#ui/key-match.ts';
import styles from './help.module.css';
import { HelpSection } from './help-section.tsx';

/** Every key, from the list that binds them. */
export function KeysHelp() {
  return (
    <HelpSection id="keys" title="Keys">
      <p>
        Press <kbd>?</kbd> on any page for those that count there. Keys without Control or Command can be switched off,
        or kept to the board, on <Link href="/me">your own page</Link>. Mod is Control, or Command on a Mac.
      </p>
      <div className={styles.groups}>
        {inGroups(shortcuts).map(({ name, keys }) => (
          <section key={name}>
            <h3 className={styles.subtitle}>{name}</h3>
            <dl className={styles.keys}>
              {keys.map(({ id, label, keys: own, shown }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    {(shown ?? own.map((key) => keyCaps(key))).map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </HelpSection>
  );
}
