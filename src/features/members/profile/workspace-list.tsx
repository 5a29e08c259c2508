import type { OwnWorkspace } from '#data/people/workspaces.ts';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import { NewWorkspaceForm } from './new-workspace-form.tsx';
import { chooseWorkspaceAction } from './profile.action.ts';

export function WorkspaceList({ workspaces }: { workspaces: OwnWorkspace[] }) {
  const isAdminHere = workspaces.some(({ isCurrent, role }) => isCurrent && role === 'admin');
  return (
    <>
      <ul className={styles.rows}>
        {workspaces.map(({ id, name, role, isCurrent }) => (
          <li key={id} className={styles.row}>
            <span className={styles.what}>
              <span className={styles.name}>{name}</span>
              <span className={styles.detail}>{role === 'admin' ? 'you are its admin' : 'you are a member'}</span>
            </span>
            {isCurrent ? (
              <span className={styles.fixed}>the current one</span>
            ) : (
              <RowButton
                action={chooseWorkspaceAction}
                field={{ name: 'workspaceId', value: id }}
                label="Go there"
                spoken={`Go to the workspace ${name}`}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdminHere ? <NewWorkspaceForm /> : null}
    </>
  );
}
