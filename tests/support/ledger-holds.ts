import { Client } from 'pg';
import { expect } from 'vitest';

/** Whatever a file of tests did to its database, the ledger's invariants hold at the end. */
export async function expectLedgerHolds(): Promise<void> {
  const { verifyLedger } = await import('#data/ledger/verify/verify-ledger.ts');
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'");
    const findings = await verifyLedger(client);
    expect(findings.filter(({ violations }) => violations > 0)).toEqual([]);
  } finally {
    await client.end();
  }
}
