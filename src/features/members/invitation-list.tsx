import type { OpenInvitation } from '#data/people/invitations.ts';
import { Ago } from '#ui/ago.tsx';
import { RowButton } from './row-button.tsx';
import styles from './rows.module.css';
import type { SavingAction } from './saving.ts';

type InvitationListProps = {
  invitations: OpenInvitation[];
  withdraw: SavingAction;
  choices: { value: string; label: string }[];
};

/** The links that nobody has followed yet. */
export function InvitationList({ invitations, withdraw, choices }: InvitationListProps) {
  if (invitations.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label="Open invitations">
      {invitations.map(({ id, role, sender, sentAt }) => (
        <li key={id} className={styles.row}>
          <span className={styles.what}>
            <span className={styles.name}>{choices.find(({ value }) => value === role)?.label ?? role}</span>
            <span className={styles.detail}>
              by {sender}, <Ago atMs={Date.parse(sentAt)} />
            </span>
          </span>
          <RowButton
            action={withdraw}
            field={{ name: 'invitationId', value: id }}
            label="Take back"
            spoken={`Take back the invitation as ${role} by ${sender}`}
          />
        </li>
      ))}
    </ul>
  );
}
