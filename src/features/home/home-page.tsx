import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { readBoards } from '#data/boards/read-boards.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { BoardList } from './board-list.tsx';
import styles from './home-page.module.css';
import { NewBoardForm } from './new-board-form.tsx';

const mostBoards = 500;

/** The boards that the visitor may read, and the ways to one more. */
export async function HomePage({ access }: { access: WorkspaceAccess<'workspace:read'> }) {
  const boards = await readBoards(access, { after: null, limit: mostBoards });
  const inUse = boards.filter(({ archived }) => !archived);
  const archived = boards.filter((board) => board.archived);
  const mayCreate = access.can('board:create');
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
            zones={Intl.supportedValuesOf('timeZone')}
            zone={boards[0]?.zone ?? 'Europe/Luxembourg'}
            commandKey={randomUUID()}
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

function NoBoards({ mayCreate }: { mayCreate: boolean }) {
  return (
    <EmptyState
      sentence={
        mayCreate
          ? 'No board yet. Make the first one below.'
          : 'No board is yours to see yet. Ask an admin for a role on one.'
      }
    />
  );
}
