import type { OwnToken } from '#data/people/tokens.ts';
import { Ago } from '#ui/ago.tsx';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import { revokeTokenAction } from './profile.action.ts';

export function TokenList({ tokens }: { tokens: OwnToken[] }) {
  if (tokens.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label="Tokens">
      {tokens.map((token) => (
        <li key={token.id} className={styles.row}>
          <span className={styles.what}>
            <span className={styles.name}>{token.name}</span>
            <TokenDetail token={token} />
          </span>
          <RowButton
            action={revokeTokenAction}
            field={{ name: 'tokenId', value: token.id }}
            label="Revoke"
            spoken={`Revoke the token ${token.name}`}
          />
        </li>
      ))}
    </ul>
  );
}

function TokenDetail({ token: { scope, workspace, lastUsedAt, expiresAt } }: { token: OwnToken }) {
  return (
    <span className={styles.detail}>
      {scope === 'read' ? 'reads' : 'reads and writes'} {workspace} ·{' '}
      {lastUsedAt ? (
        <>
          used <Ago atMs={Date.parse(lastUsedAt)} />
        </>
      ) : (
        'never used'
      )}
      {expiresAt ? ` · until ${expiresAt.slice(0, 10)}` : ''}
    </span>
  );
}
