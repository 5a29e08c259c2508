import type { WorkspaceMember } from '#data/people/workspace-members.ts';
import { PersonRow } from '../person-row.tsx';
import { RoleField } from '../role-field.tsx';
import { workspaceRoleChoices } from '../roles.ts';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import { removePersonAction, setWorkspaceRoleAction } from './workspace-people.action.ts';

const boardsWord = (boards: number) => (boards === 1 ? '1 board' : `${boards} boards`);

export function WorkspaceMemberList({ members }: { members: WorkspaceMember[] }) {
  return (
    <ul className={styles.rows}>
      {members.map(({ personId, name, email, role, boards }) => (
        <PersonRow
          key={personId}
          name={name}
          email={email}
          note={role === 'member' ? `on ${boardsWord(boards)}` : null}
        >
          <RoleField
            action={setWorkspaceRoleAction}
            person={{ personId, name }}
            held={role}
            choices={workspaceRoleChoices}
          />
          <RowButton
            action={removePersonAction}
            field={{ name: 'personId', value: personId }}
            label="Remove"
            spoken={`Remove ${name} from the workspace`}
            warning="They leave all its boards, and what they have open ends within two seconds. What they did stays in the ledgers."
          />
        </PersonRow>
      ))}
    </ul>
  );
}
