'use client';

import type { WipLimit } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { limitName } from '#domain/wip-policy.ts';
import { Avatar } from '#ui/avatar.tsx';
import type { BoardState } from '../state/board-state.ts';
import { limitValue } from '../state/tallies.ts';
import { useBoard } from '../store/board-context.tsx';
import { useGrouping } from '../store/grouping-of.ts';
import { LimitGauge } from '../view/limit-gauge.tsx';
import styles from './limit-row.module.css';

/** The scopes of limits that no stage shows, and the grouping whose lanes show them. */
const shownBy: Partial<Record<WipLimit['scope'], string>> = { lane: 'lane', type: 'type', person: 'assignee' };

/** Whose hands are full or over, where each person has a limit; the others have room and need no gauge. */
function atLimit(state: BoardState, limit: WipLimit): string {
  const people = [...state.members.values()].filter(
    ({ personId }) => limitValue(state, limit, personId) >= (limit.maximum ?? Number.POSITIVE_INFINITY),
  );
  return people.map(({ personId }) => personId).join(' ');
}

/** Limits of lanes, types and persons stay visible in every grouping: here, as long as no lane of their own shows them. */
export function LimitRow() {
  const grouping = useGrouping();
  const limits = useBoard(({ configuration }) => configuration.limits);
  const apart = limits.filter(
    ({ scope, maximum }) => maximum !== null && scope in shownBy && shownBy[scope] !== grouping,
  );
  if (apart.length === 0) return null;
  return (
    <ul className={styles.row} aria-label="Further limits">
      {apart.map((limit) =>
        limit.scope === 'person' && limit.personId === null ? (
          <EachPerson key={limit.id} limit={limit} />
        ) : (
          <One key={limit.id} limit={limit} />
        ),
      )}
    </ul>
  );
}

function One({ limit }: { limit: WipLimit }) {
  const name = useBoard((state) => nameOf(state, limit));
  return (
    <li className={styles.limit}>
      <span className={styles.name}>{name}</span>
      <LimitGauge limit={limit} assigneeId={limit.personId} />
    </li>
  );
}

const nameOf = (state: BoardState, { id, personId }: WipLimit) =>
  (personId && state.members.get(personId)?.name) ?? limitName(state.configuration, id);

function EachPerson({ limit }: { limit: WipLimit }) {
  const people = useBoard((state) => atLimit(state, limit));
  const members = useBoard((state) => state.members);
  return (
    <li className={styles.limit}>
      <span className={styles.name}>
        Each person {limit.maximum}
        {people === '' ? ', all have room' : ''}
      </span>
      {people
        .split(' ')
        .flatMap((id) => members.get(id as PersonId) ?? [])
        .map(({ personId, name }) => (
          <span key={personId} className={styles.person}>
            <Avatar name={name} />
            <LimitGauge limit={limit} assigneeId={personId} />
          </span>
        ))}
    </li>
  );
}
