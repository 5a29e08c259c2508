import 'server-only';
import { pool, rows } from '#data/database.ts';

/** Of the PostgreSQL that answers, such as `18.4`. */
export async function databaseVersion(): Promise<string> {
  const [answer] = await rows<{ version: string }>(pool, "select current_setting('server_version') as version");
  return answer?.version.split(' ')[0] ?? '';
}
