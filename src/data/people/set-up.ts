import 'server-only';
import { randomUUID } from 'node:crypto';
import { hashPassword } from '#data/auth/password.ts';
import { inTransaction, pool, rows } from '#data/database.ts';
import { addPerson } from '#data/people/add-person.ts';
import { refused } from '#data/refused.ts';
import type { PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { NewPerson } from '#domain/schemas/people.ts';

/** Of the advisory lock that lets one setup at a time through. */
const settingUp = 1_820_310;

const anybody = 'select exists (select 1 from person) as "isSetUp"';

const insertWorkspace = `
insert into workspace (id, name)
values ($1, 'Our workspace')`;

const insertAdmin = `
insert into workspace_member (workspace_id, person_id, role)
values ($1, $2, 'admin')`;

/** Whether somebody has an account here; until then `/setup` makes the first. */
export async function isSetUp(): Promise<boolean> {
  const [answer] = await rows<{ isSetUp: boolean }>(pool, anybody);
  return answer?.isSetUp ?? false;
}

/** Makes the first person, their workspace, and them its admin. Of several at once one is made, the others refused. */
export async function setUp(person: NewPerson): Promise<{ personId: PersonId; workspaceId: WorkspaceId }> {
  const done = refused('setup-done', 'This installation is set up already. Sign in instead.');
  if (await isSetUp()) throw done;
  const passwordHash = await hashPassword(person.password);
  return inTransaction(async (connection) => {
    await rows(connection, 'select pg_advisory_xact_lock($1)', [settingUp]);
    const [answer] = await rows<{ isSetUp: boolean }>(connection, anybody);
    if (answer?.isSetUp) throw done;
    const personId = await addPerson(connection, person, passwordHash);
    const workspaceId = randomUUID() as WorkspaceId;
    await rows(connection, insertWorkspace, [workspaceId]);
    await rows(connection, insertAdmin, [workspaceId, personId]);
    return { personId, workspaceId };
  });
}
