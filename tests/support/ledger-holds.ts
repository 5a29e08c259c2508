import { Client } from 'pg';
import { expect } from 'vitest';

const exempt = new Set<string>();

/** For a file that breaks an invariant (`I18`, say) by its own hand: that one is not checked at its end. */
export function exemptFromCheck(invariant: string): void {
  exempt.add(invariant);
}

/** Whatever a file of tests did to its database, the ledger's invariants hold at the end. */
export async function expectLedgerHolds(): Promise<void> {
  const { verifyLedger } = await import('#data/ledger/verify/verify-ledger.ts');
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'");
    const findings = await verifyLedger(client);
    const violated = findings.filter(({ invariant, violations }) => violations > 0 && !exempt.has(invariant));
    expect(violated).toEqual([]);
  } finally {
    await client.end();
  }
}
