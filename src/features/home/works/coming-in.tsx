import type { LandedImport, Some, UsedToken } from '#data/home/works-people.ts';
import { Ago } from '#ui/ago.tsx';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import styles from './works.module.css';

type ComingInProps = { imports: Some<LandedImport>; tokens: Some<UsedToken> };

/** What comes in without a person: imported histories, and tokens with when they were used last. */
export function ComingIn({ imports, tokens }: ComingInProps) {
  return (
    <HomeSection title="Imports and tokens">
      {imports.count + tokens.count === 0 ? <Quiet>No history was imported, and nobody has a token.</Quiet> : null}
      <ul className={styles.rows}>
        {imports.items.map(({ id, board, source, startedAt }) => (
          <li key={id} className={styles.row}>
            <span>
              {board} was imported{source ? ` from ${source}` : ''}
            </span>{' '}
            <Ago atMs={Date.parse(startedAt)} />
          </li>
        ))}
        {tokens.items.map(({ id, name, owner, lastUsedAt }) => (
          <li key={id} className={styles.row}>
            <span>
              Token {name} of {owner}
            </span>{' '}
            {lastUsedAt ? <Ago atMs={Date.parse(lastUsedAt)} /> : <span>never used</span>}
          </li>
        ))}
      </ul>
      <More imports={imports} tokens={tokens} />
    </HomeSection>
  );
}

function More({ imports, tokens }: ComingInProps) {
  const more = imports.count - imports.items.length + tokens.count - tokens.items.length;
  return more > 0 ? <Quiet>and {more} more</Quiet> : null;
}
