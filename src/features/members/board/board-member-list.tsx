import type { BoardPerson } from '#data/people/board-people.ts';
import type { BoardId } from '#domain/schemas/ids.ts';
import { PersonRow } from '../person-row.tsx';
import { RoleField } from '../role-field.tsx';
import { boardRoleChoices } from '../roles.ts';
import { RowButton } from '../row-button.tsx';
import styles from '../rows.module.css';
import { removeFromBoardAction, setBoardRoleAction } from './board-members.action.ts';

export function BoardMemberList({ boardId, members }: { boardId: BoardId; members: BoardPerson[] }) {
  return (
    <ul className={styles.rows}>
      {members.map((person) => (
        <PersonRow key={person.personId} name={person.name} email={person.email}>
          {person.isWorkspaceAdmin ? (
            <span className={styles.fixed}>Admin, as of the whole workspace</span>
          ) : (
            <>
              <RoleField
                action={setBoardRoleAction.bind(null, boardId)}
                person={person}
                held={person.role ?? 'viewer'}
                choices={boardRoleChoices}
              />
              <RowButton
                action={removeFromBoardAction.bind(null, boardId)}
                field={{ name: 'personId', value: person.personId }}
                label="Take off"
                spoken={`Take ${person.name} off the board`}
                warning="What they have open of it ends within two seconds. What they did stays in the ledger."
              />
            </>
          )}
        </PersonRow>
      ))}
    </ul>
  );
}
