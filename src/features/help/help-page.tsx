import Link from 'next/link';
import { AccessibilityHelp } from './accessibility-help.tsx';
import { AdminHelp } from './admin-help.tsx';
import { CardsHelp } from './cards-help.tsx';
import { CountsHelp } from './counts-help.tsx';
import styles from './help.module.css';
import { KeysHelp } from './keys-help.tsx';
import { LedgerHelp } from './ledger-help.tsx';
import { LimitsHelp } from './limits-help.tsx';
import { OpenCardHelp } from './open-card-help.tsx';
import { WordsHelp } from './words-help.tsx';

const chapters = [
  { id: 'cards', title: 'Moving cards', Chapter: CardsHelp },
  { id: 'open-card', title: 'What a card holds', Chapter: OpenCardHelp },
  { id: 'limits', title: 'Limits', Chapter: LimitsHelp },
  { id: 'ledger', title: 'The ledger and undo', Chapter: LedgerHelp },
  { id: 'counts', title: 'How Leat counts', Chapter: CountsHelp },
  { id: 'keys', title: 'Keys', Chapter: KeysHelp },
  { id: 'admins', title: 'For admins', Chapter: AdminHelp },
  { id: 'accessibility', title: 'Accessibility', Chapter: AccessibilityHelp },
  { id: 'words', title: 'Words', Chapter: WordsHelp },
];

/** Everything in one page, so that the browser's own search finds it. `board` is the key of the board one comes from. */
export function HelpPage({ board }: { board: string | null }) {
  return (
    <div className={styles.page}>
      <nav className={styles.contents} aria-label="Chapters">
        {chapters.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div className={styles.chapters}>
        {board ? (
          <p className={styles.way}>
            <Link href={`/b/${board}?try=five`}>Five things to try on this board</Link>, each done in a minute. Or{' '}
            <Link href={`/b/${board}`}>go back to it</Link>.
          </p>
        ) : null}
        {chapters.map(({ id, Chapter }) => (
          <Chapter key={id} />
        ))}
      </div>
    </div>
  );
}
