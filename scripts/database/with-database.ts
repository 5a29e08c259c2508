import { migrate } from '../../prisma/migrate/migrate.ts';
import { beforeLeaving } from '../leaving.ts';
import { openDatabase } from './open-database.ts';

/**
 * Calls `work` with the URL of the product's own database, its schema up to date, and lets go of it afterwards, after
 * Ctrl-C too.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { url, close } = await openDatabase();
  const forget = beforeLeaving(close);
  try {
    await migrate(url);
    return await work(url);
  } finally {
    forget();
    await close();
  }
}
