import { withDatabase } from './database/with-database.ts';

const email = process.argv[2];
if (!email) throw new Error('Say whose: npm run new-password -- ada@example.org');

await withDatabase(async (url) => {
  process.env.DATABASE_URL = url;
  const { pool } = await import('#data/database.ts');
  const { resetPassword } = await import('#data/people/reset-password.ts');
  try {
    console.log(`The new password of ${email} is ${await resetPassword(email)} and their sessions are ended.`);
  } finally {
    await pool.end();
  }
});
