import { Client } from 'pg';

const oldest = 15;

/** Resolves when a PostgreSQL that is new enough answers at `url`; else rejects with one sentence, without secrets. */
export async function checkServer(url: string): Promise<void> {
  const place = describe(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
    if (rows[0].major < oldest) {
      throw new Error(`${place} is PostgreSQL ${rows[0].major}, and Leat needs ${oldest} or newer.`);
    }
  } catch (error) {
    throw (error as { code?: string }).code || !(error as Error).message.startsWith(place)
      ? new Error(`${place} cannot be used: ${reason(error)}.`)
      : error;
  } finally {
    await client.end();
  }
}

/** Names the database that DATABASE_URL points to, leaving out user and password. */
function describe(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new Error('DATABASE_URL is not a URL; it is to look like postgresql://user:password@host:5432/database.');
  }
  if (!/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Error(`DATABASE_URL is to begin with postgresql://, not ${parsed.protocol}//.`);
  }
  return `The database of DATABASE_URL (${parsed.pathname.slice(1) || 'no name'} at ${parsed.host || 'localhost'})`;
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'ECONNREFUSED') return 'nobody answers there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host is known';
  return message || String(code);
}
