import type { WallLink } from '#data/people/wall-links.ts';
import { Ago } from '#ui/ago.tsx';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import type { SavingAction } from '../saving.ts';

export function WallList({ links, revoke }: { links: WallLink[]; revoke: SavingAction }) {
  if (links.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label="Links">
      {links.map((link) => (
        <li key={link.id} className={styles.row}>
          <span className={styles.what}>
            <span className={styles.name}>{link.name}</span>
            <LinkDetail link={link} />
          </span>
          <RowButton
            action={revoke}
            field={{ name: 'linkId', value: link.id }}
            label="Revoke"
            spoken={`Revoke the link ${link.name}`}
            warning="Its screen goes blank within two seconds."
          />
        </li>
      ))}
    </ul>
  );
}

function LinkDetail({ link: { maker, holds, createdAt, lastUsedAt } }: { link: WallLink }) {
  return (
    <span className={styles.detail}>
      made by {maker} <Ago atMs={Date.parse(createdAt)} /> ·{' '}
      {lastUsedAt ? (
        <>
          used <Ago atMs={Date.parse(lastUsedAt)} />
        </>
      ) : (
        'never used'
      )}
      {holds ? '' : ` · shows nothing: ${maker} is no admin of the board any more`}
    </span>
  );
}
