import type { WorkspaceAccess } from '#data/authorize.ts';
import { workspaceMembers } from '#data/people/workspace-members.ts';
import { PersonRow } from '../person-row.tsx';
import styles from '../rows.module.css';
import { Section, Sections } from '../section.tsx';

/** The people of the workspace as a member sees them: who there is, and whom to ask. */
export async function ColleaguesPage({ access }: { access: WorkspaceAccess }) {
  const members = await workspaceMembers(access);
  return (
    <Sections>
      <Section title="People" note="An admin can invite somebody or change a role.">
        <ul className={styles.rows}>
          {members.map(({ personId, name, email, role }) => (
            <PersonRow key={personId} name={name} email={email}>
              <span className={styles.fixed}>{role === 'admin' ? 'admin' : ''}</span>
            </PersonRow>
          ))}
        </ul>
      </Section>
    </Sections>
  );
}
