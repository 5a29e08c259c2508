import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { checks } from './by-query.ts';
import { readStories, storyFindings } from './by-story.ts';
import { configurationDiffers } from './configuration.ts';
import { hardLimitViolations } from './hard-limits.ts';
import { allBoards } from './read-configuration-events.ts';

export type Finding = { invariant: string; says: string; violations: number };

/**
 * Reads the database and counts what breaks each invariant of docs/ledger.md that can be seen there. Changes nothing; may
 * run beside a live system, best on one connection in a repeatable-read transaction.
 */
export async function verifyLedger(connection: Connection): Promise<Finding[]> {
  const [stories] = await rows<Record<string, number>>(connection, readStories);
  const findings: Finding[] = Object.entries(storyFindings).map(([invariant, says]) => ({
    invariant,
    says,
    violations: stories?.[invariant] ?? 0,
  }));
  for (const { invariant, says, query } of checks) {
    const [row] = await rows<{ count: string | number }>(connection, `select (${query})::bigint as count`);
    findings.push({ invariant, says, violations: Number(row?.count ?? 0) });
  }
  let broken = 0;
  let differing = 0;
  for (const board of await allBoards(connection)) {
    broken += await hardLimitViolations(connection, board);
    differing += (await configurationDiffers(connection, board)) ? 1 : 0;
  }
  findings.push({
    invariant: 'I4',
    says: 'no entry exceeds a hard limit without a recorded override',
    violations: broken,
  });
  findings.push({
    invariant: 'I18',
    says: 'a board’s configuration and roles are the fold of its events',
    violations: differing,
  });
  return findings;
}
