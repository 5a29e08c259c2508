import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { workspaceMembers } from '#data/people/workspace-members.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import type { OpenedHome } from '../open-home.ts';
import { BoardList } from './board-list.tsx';
import styles from './boards.module.css';
import { MOST_PEOPLE } from './new-board.ts';
import { NewBoardForm } from './new-board-form.tsx';
import type { Colleague } from './people-question.tsx';

type BoardsHomeProps = {
  access: WorkspaceAccess<'workspace:read'>;
  opened: Pick<OpenedHome, 'inUse' | 'archived'>;
};

/** The boards that the visitor may read, and the ways to one more. */
export async function BoardsHome({ access, opened: { inUse, archived } }: BoardsHomeProps) {
  const mayCreate = access.can('board:create');
  const colleagues = mayCreate ? await colleaguesOf(access) : [];
  return (
    <div className={styles.page}>
      {inUse.length > 0 ? <BoardList boards={inUse} /> : <NoBoards mayCreate={mayCreate} />}
      {archived.length > 0 ? (
        <details>
          <summary>Archived boards: {archived.length}</summary>
          <BoardList boards={archived} />
        </details>
      ) : null}
      {mayCreate ? (
        <section className={styles.section} aria-labelledby="new-board">
          <h2 id="new-board" className={styles.title}>
            New board
          </h2>
          <NewBoardForm
            zones={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]}
            zone={inUse[0]?.zone ?? 'Europe/Luxembourg'}
            commandKey={randomUUID()}
            colleagues={colleagues}
          />
          {access.can('board:import') ? (
            <p>
              Or <Link href="/import">bring a board with its history</Link> from files.
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

/** Whom a new board can let in: those who are not admins, and so on every board already, but for the made-up team. */
async function colleaguesOf(access: WorkspaceAccess): Promise<Colleague[]> {
  const members = await workspaceMembers(access);
  return members
    .filter(({ role, email }) => role === 'member' && !email?.endsWith('@demo.invalid'))
    .slice(0, MOST_PEOPLE)
    .map(({ personId, name }) => ({ personId, name }));
}

function NoBoards({ mayCreate }: { mayCreate: boolean }) {
  return mayCreate ? (
    <EmptyState sentence="No board yet. Make the first one.">
      <a href="#new-board">New board</a>
    </EmptyState>
  ) : (
    <EmptyState sentence="No board is yours to see yet. Ask an admin for a role on one.">
      <Link href="/people">See who is an admin</Link>
    </EmptyState>
  );
}
