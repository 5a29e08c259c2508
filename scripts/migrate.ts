import { migrate } from '../prisma/migrate/migrate.ts';
import { checkServer } from './database/server-check.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is missing; it names the database to migrate.');
await checkServer(url);
const applied = await migrate(url);
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The schema is up to date.');
