import { resolve } from 'node:path';
import { dataDirectory } from '../postgres/data-directory.ts';
import { openEmbedded } from '../postgres/embedded.ts';
import { readEnvFile } from '../read-env-file.ts';
import { checkServer } from './server-check.ts';

/** The database that the product runs on. */
export interface OpenDatabase {
  url: string;
  /** What it is, for the person at the terminal. */
  description: string;
  /** Settles, with the reason, when the embedded server goes away by itself. */
  lost: Promise<string>;
  /** Stops the embedded server when nobody else uses it. */
  close(): Promise<void>;
}

const projectDir = resolve(import.meta.dirname, '..', '..');

/** `DATABASE_URL` when it is set, else the embedded server, started or joined. */
export async function openDatabase(): Promise<OpenDatabase> {
  readEnvFile(projectDir);
  const url = process.env.DATABASE_URL;
  if (url) {
    await checkServer(url);
    return { url, description: 'the PostgreSQL of DATABASE_URL', lost: new Promise(() => {}), close: async () => {} };
  }
  const { path } = dataDirectory(projectDir);
  const { wasRunning, ...server } = await openEmbedded(path);
  const state = wasRunning ? 'was running already' : 'started';
  return { ...server, description: `embedded PostgreSQL in ${path} (${state})` };
}
