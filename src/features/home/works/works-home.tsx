import { authorizeInWorkspace, type WorkspaceAccess } from '#data/authorize.ts';
import { readBoardCare } from '#data/home/works-boards.ts';
import { readHealth } from '#data/home/works-health.ts';
import { readWorksPeople } from '#data/home/works-people.ts';
import columns from '../parts/columns.module.css';
import { BoardsCare } from './boards-care.tsx';
import { ComingIn } from './coming-in.tsx';
import { Health } from './health.tsx';
import { LedgerCheck } from './ledger-check.tsx';
import { NeedsYou } from './needs-you.tsx';

/** What the admins of a workspace look after. */
export async function WorksHome({ access }: { access: WorkspaceAccess }) {
  const manager = await authorizeInWorkspace(access.actor, 'workspace:manage');
  const [people, boards, health] = await Promise.all([readWorksPeople(manager), readBoardCare(manager), readHealth()]);
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        <NeedsYou people={people} boards={boards} />
        <BoardsCare boards={boards} />
      </div>
      <div className={columns.column}>
        <ComingIn imports={people.imports} tokens={people.tokens} />
        <Health health={health} />
        <LedgerCheck boards={boards.map(({ id, key, name }) => ({ id, key, name }))} />
      </div>
    </div>
  );
}
