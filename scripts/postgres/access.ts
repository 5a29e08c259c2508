import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the server of a data directory is reached: kept in a file that only its owner may read. */
export interface Access {
  port: number;
  superuserPassword: string;
  ownerPassword: string;
}

/** The stored access of a data directory; the first caller makes it, with `port` and random passwords. */
export function access(dataDir: string, port: number): Access {
  const file = accessFile(dataDir);
  const draft = `${file}.${process.pid}`;
  const fresh: Access = { port, superuserPassword: password(), ownerPassword: password() };
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(draft, JSON.stringify(fresh), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(draft);
  }
}

export function rememberPort(dataDir: string, known: Access, port: number): Access {
  const changed = { ...known, port };
  const draft = `${accessFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(changed), { mode: 0o600 });
  renameSync(draft, accessFile(dataDir));
  return changed;
}

function accessFile(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
