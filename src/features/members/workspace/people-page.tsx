import type { WorkspaceAccess } from '#data/authorize.ts';
import { openInvitations } from '#data/people/invitations.ts';
import { workspaceMembers } from '#data/people/workspace-members.ts';
import { readWorkspace } from '#data/people/workspaces.ts';
import { InvitationList } from '../invitation-list.tsx';
import { InviteForm } from '../invite-form.tsx';
import { NameForm } from '../name-form.tsx';
import { workspaceRoleChoices } from '../roles.ts';
import { Section, Sections } from '../section.tsx';
import { WorkspaceMemberList } from './workspace-member-list.tsx';
import { inviteToWorkspaceAction, renameWorkspaceAction, withdrawInvitationAction } from './workspace-people.action.ts';

/** Everybody in the workspace, and what its admins can do about them. */
export async function PeoplePage({ access }: { access: WorkspaceAccess<'workspace:manage'> }) {
  const [workspace, members, invitations] = await Promise.all([
    readWorkspace(access),
    workspaceMembers(access),
    openInvitations(access),
  ]);
  return (
    <Sections>
      <Section title="People" note="Everybody sees the boards that they have a role on. An admin sees and changes all.">
        <WorkspaceMemberList members={members} />
      </Section>
      <Section
        title="Invite by link"
        note="A link lets one person in, within seven days. To one board only: from its page."
      >
        <InviteForm action={inviteToWorkspaceAction} choices={workspaceRoleChoices} usual="member" />
        <InvitationList invitations={invitations} withdraw={withdrawInvitationAction} choices={workspaceRoleChoices} />
      </Section>
      <Section title="Name of the workspace">
        <NameForm action={renameWorkspaceAction} label="Name" name={workspace.name} />
      </Section>
    </Sections>
  );
}
