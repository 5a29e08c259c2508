import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { type InboxKind, inboxKinds } from '#domain/inbox-kinds.ts';
import type { NotificationChoices } from '#domain/schemas/inbox.ts';

type OfPerson = Pick<WorkspaceAccess, 'workspaceId' | 'personId'>;

const read = `
select kind, channel
from notification_choice
where workspace_id = $1 and person_id = $2`;

const keep = `
insert into notification_choice (workspace_id, person_id, kind, channel)
select $1, $2, kind, channel
from unnest($3::text[], $4::text[]) as choice (kind, channel)
on conflict (workspace_id, person_id, kind) do update
set channel = excluded.channel`;

/** Where each kind appears for the person; in the inbox, unless they said otherwise. */
export async function readNotificationChoices({ workspaceId, personId }: OfPerson): Promise<NotificationChoices> {
  const said = await rows<{ kind: InboxKind; channel: 'app' | 'off' }>(
    pool,
    read,
    [workspaceId, personId],
    'notification-choices',
  );
  const chosen = new Map(said.map(({ kind, channel }) => [kind, channel]));
  const choices = inboxKinds.map((kind) => [kind, chosen.get(kind) ?? 'app'] as const);
  return Object.fromEntries(choices) as NotificationChoices;
}

export async function setNotificationChoices(
  { workspaceId, personId }: WorkspaceAccess<'inbox:keep'>,
  choices: NotificationChoices,
): Promise<NotificationChoices> {
  const values = [workspaceId, personId, inboxKinds, inboxKinds.map((kind) => choices[kind])];
  await rows(pool, keep, values, 'keep-notification-choices');
  return choices;
}

/** The kinds that the person wants to see. */
export async function kindsInApp(access: OfPerson): Promise<InboxKind[]> {
  const choices = await readNotificationChoices(access);
  return inboxKinds.filter((kind) => choices[kind] === 'app');
}
