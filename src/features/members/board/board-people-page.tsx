import type { BoardAccess } from '#data/authorize.ts';
import { boardPeople } from '#data/people/board-people.ts';
import { openInvitations } from '#data/people/invitations.ts';
import { InvitationList } from '../invitation-list.tsx';
import { InviteForm } from '../invite-form.tsx';
import { boardRoleChoices } from '../roles.ts';
import { Section, Sections } from '../section.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { BoardMemberList } from './board-member-list.tsx';
import { inviteToBoardAction, setBoardRoleAction, withdrawBoardInvitationAction } from './board-members.action.ts';

/** Who is on a board with which role, and the ways to let somebody onto it. */
export async function BoardPeoplePage({ access }: { access: BoardAccess<'member:manage'> }) {
  const [people, invitations] = await Promise.all([boardPeople(access), openInvitations(access)]);
  const onBoard = people.filter(({ role, isWorkspaceAdmin }) => role !== null || isWorkspaceAdmin);
  const others = people.filter((person) => !onBoard.includes(person));
  const { boardId } = access;
  return (
    <Sections>
      <Section title="On this board" note="Each change of a role is an event in the board’s ledger.">
        <BoardMemberList boardId={boardId} members={onBoard} />
      </Section>
      {others.length > 0 ? (
        <Section title="Add somebody of the workspace">
          <AddPersonForm action={setBoardRoleAction.bind(null, boardId)} people={others} />
        </Section>
      ) : null}
      <Section title="Invite by link" note="A link lets one person in, within seven days.">
        <InviteForm action={inviteToBoardAction.bind(null, boardId)} choices={boardRoleChoices} usual="member" />
        <InvitationList
          invitations={invitations}
          withdraw={withdrawBoardInvitationAction.bind(null, boardId)}
          choices={boardRoleChoices}
        />
      </Section>
    </Sections>
  );
}
