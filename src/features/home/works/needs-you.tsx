import Link from 'next/link';
import type { ReactNode } from 'react';
import type { BoardCare } from '#data/home/works-boards.ts';
import type { readWorksPeople } from '#data/home/works-people.ts';
import { counted } from '#domain/flow/scenes/words.ts';
import { Ago } from '#ui/ago.tsx';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import styles from './works.module.css';

type People = Awaited<ReturnType<typeof readWorksPeople>>;

/** Only what an admin can do something about, each with the place to do it. */
export function NeedsYou({ people, boards }: { people: People; boards: readonly BoardCare[] }) {
  const needs = [withoutRole(people), invitations(people), ...boards.flatMap(withoutRules)].filter(Boolean);
  return (
    <HomeSection title="Needs you">
      {needs.length === 0 ? <Quiet>Nothing. Everybody has a role, and every board has limits.</Quiet> : null}
      <ul className={styles.rows}>{needs}</ul>
    </HomeSection>
  );
}

const Need = ({ href, act, children }: { href: string; act: string; children: ReactNode }) => (
  <li className={styles.row}>
    <span>{children}</span> <Link href={href}>{act}</Link>
  </li>
);

function withoutRole({ withoutBoard: { items, count } }: People): ReactNode {
  if (count === 0) return null;
  const names = items.map(({ name }) => name).join(', ');
  const more = count - items.length;
  return (
    <Need key="people" href="/people" act="People">
      {counted(count, 'person has', 'people have')} no role on any board: {names}
      {more > 0 ? ` and ${more} more` : ''}.
    </Need>
  );
}

function invitations({ endingInvitations: { items, count } }: People): ReactNode {
  const [first] = items;
  if (!first) return null;
  return (
    <Need key="invitations" href="/people" act="Invitations">
      {counted(count, 'invitation ends', 'invitations end')} within two days, the first{' '}
      <Ago atMs={Date.parse(first.expiresAt)} />
      {first.board ? `, to ${first.board}` : ''}.
    </Need>
  );
}

function withoutRules({ key, name, limits, stages }: BoardCare): ReactNode[] {
  if (stages > 0 && limits > 0) return [];
  return [
    <Need key={key} href={`/b/${key.toLowerCase()}/admin/columns`} act={stages === 0 ? 'Add stages' : 'Set limits'}>
      {stages === 0 ? `${name} has no stages yet.` : `${name} has no limit: nothing keeps work from piling up.`}
    </Need>,
  ];
}
