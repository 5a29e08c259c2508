'use client';

import type { PersonId } from '#domain/schemas/ids.ts';
import { Avatar } from '#ui/avatar.tsx';
import { FlyOut } from '#ui/fly-out.tsx';
import { cardKey } from '../state/card-key.ts';
import type { Others } from '../state/presence.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './who-looks.module.css';

const mostDrawn = 5;

/** Who else looks at the board now: up to five faces, and behind them all names with the card in their hand. */
export function WhoLooks() {
  const others = useWatched(useSession().others, (now) => now);
  const members = useBoard((state) => state.members);
  const names = others.people.map((id) => ({ id, name: members.get(id)?.name ?? 'Somebody' }));
  const all = names.length + others.unnamed;
  if (all === 0) return null;
  const beyond = all - Math.min(names.length, mostDrawn);
  return (
    <FlyOut
      className={styles.faces}
      aria-label={`${all === 1 ? '1 other looks' : `${all} others look`} at this board`}
      content={<Names others={others} names={names} />}
    >
      {names.slice(0, mostDrawn).map(({ id, name }) => (
        <span key={id} className={styles.face} data-holds={holds(others, id) || undefined}>
          <Avatar name={name} size={24} />
        </span>
      ))}
      {beyond > 0 ? <span className={styles.more}>+{beyond}</span> : null}
    </FlyOut>
  );
}

const holds = ({ holders }: Others, person: PersonId): boolean => [...holders.values()].includes(person);

function Names({ others, names }: { others: Others; names: readonly { id: PersonId; name: string }[] }) {
  const { shown } = useSession();
  const inHand = (person: PersonId) => {
    const [held] = [...others.holders].find(([, holder]) => holder === person) ?? [];
    const card = held && shown.get().cards.get(held);
    return card ? cardKey(shown.get(), card) : null;
  };
  return (
    <>
      <p className={styles.title}>Looking at this board now</p>
      <ul className={styles.names}>
        {names.map(({ id, name }) => (
          <li key={id}>
            <Avatar name={name} />
            <span>{name}</span>
            {inHand(id) ? <span className={styles.note}>holds {inHand(id)}</span> : null}
          </li>
        ))}
        {others.unnamed > 0 ? <li className={styles.note}>and {others.unnamed} more</li> : null}
      </ul>
    </>
  );
}
