import type { ReactNode } from 'react';
import type { PersonActor } from '#data/people/actor.ts';
import { readPreference } from '#data/people/preferences.ts';
import { readProfile } from '#data/people/profile.ts';
import { sessionsOf } from '#data/people/sessions.ts';
import { tokensOf } from '#data/people/tokens.ts';
import { workspacesOf } from '#data/people/workspaces.ts';
import { NameForm } from '../name-form.tsx';
import { Section, Sections } from '../section.tsx';
import { AnnouncementsField } from './announcements-field.tsx';
import { KeyboardField } from './keyboard-field.tsx';
import { PasswordForm } from './password-form.tsx';
import { renamePersonAction } from './profile.action.ts';
import { SchemeField } from './scheme-field.tsx';
import { SessionList } from './session-list.tsx';
import { TokenForm } from './token-form.tsx';
import { TokenList } from './token-list.tsx';
import { WorkspaceList } from './workspace-list.tsx';

/** Somebody's own page: who they are here, how they get in, where they are signed in, and what acts for them. */
export async function ProfilePage({ person, inbox }: { person: PersonActor; inbox: ReactNode }) {
  const [profile, sessions, tokens, workspaces, announcements] = await Promise.all([
    readProfile(person),
    sessionsOf(person),
    tokensOf(person),
    workspacesOf(person),
    readPreference(person, 'announcements'),
  ]);
  return (
    <Sections>
      <Section title="You" note={profile.email}>
        <NameForm action={renamePersonAction} label="Your name" name={profile.name} />
        <KeyboardField keyboard={profile.keyboard} />
        <SchemeField />
        <AnnouncementsField announcements={announcements ?? 'all'} />
      </Section>
      {inbox ? (
        <Section title="Inbox" note="What comes to your inbox in the current workspace.">
          {inbox}
        </Section>
      ) : null}
      <Section title="Password" note="A new password ends your other sessions.">
        <PasswordForm hasPassword={profile.hasPassword} />
      </Section>
      <Section title="Sessions" note="Where you are signed in. A session that you end is over at once.">
        <SessionList sessions={sessions} />
      </Section>
      <Section
        title="API tokens"
        note="A token acts as you in the current workspace, by reading only or by writing too."
      >
        <TokenForm />
        <TokenList tokens={tokens} />
      </Section>
      <Section title="Workspaces" note="Workspaces are strictly apart: nobody sees into another.">
        <WorkspaceList workspaces={workspaces} />
      </Section>
    </Sections>
  );
}
