import { parseArgs } from 'node:util';
import { withDatabase } from './database/with-database.ts';

const { values } = parseArgs({ options: { rebuild: { type: 'boolean', default: false } } });

const found = await withDatabase(async (url) => {
  process.env.DATABASE_URL = url;
  const { inSnapshot, inTransaction, pool } = await import('#data/database.ts');
  const { verifyLedger } = await import('#data/ledger/verify/verify-ledger.ts');
  const { rebuildProjections } = await import('#data/ledger/rebuild.ts');
  try {
    const unbounded = `
      set local statement_timeout = 0;
      set local idle_in_transaction_session_timeout = 0;
      set local work_mem = '256MB';
      set local jit = off`;
    if (values.rebuild) {
      const boards = await inTransaction(async (connection) => {
        await connection.query(unbounded);
        return rebuildProjections(connection);
      });
      console.log(`Projections of ${boards} boards rebuilt from the ledger.`);
    }
    return await inSnapshot(async (connection) => {
      await connection.query(unbounded);
      return verifyLedger(connection);
    });
  } finally {
    await pool.end();
  }
});

for (const { invariant, says, violations } of found) {
  console.log(`${invariant.padEnd(4)} ${String(violations).padStart(6)}  ${says}`);
}
const violations = found.reduce((sum, finding) => sum + finding.violations, 0);
console.log(violations === 0 ? 'The ledger holds.' : `${violations} violations.`);
process.exitCode = violations === 0 ? 0 : 1;
