import type { MetricsDocument } from '#domain/flow/metrics-document.ts';
import { firstImporter, importFiles } from './import-files.ts';
import type { FlowOptions } from './options.ts';

/** How long each part of the work took, in seconds. */
export type Timing = { import: number; read: number; figures: number; verify: number };

const seconds = (since: number) => (performance.now() - since) / 1000;

/**
 * The figures of a board's files, imported into the empty database at `url` and read back from its ledger, which must
 * hold then. For one call in a process.
 */
export async function figuresOf(
  url: string,
  options: FlowOptions,
): Promise<{ document: MetricsDocument; timing: Timing }> {
  process.env.DATABASE_URL = url;
  const { inSnapshot, pool } = await import('#data/database.ts');
  const { readFlowHistory } = await import('#data/flow/read-history.ts');
  const { metricsDocument } = await import('#domain/flow/metrics-document.ts');
  const { board: boardFile, ledger, blocks, asOf, window } = options;
  try {
    const access = await firstImporter();
    const begun = performance.now();
    const board = await importFiles(access, { board: boardFile, ledger, blocks });
    const imported = performance.now();
    const of = { workspaceId: access.workspaceId, boardId: board.id };
    const history = await inSnapshot((connection) => readFlowHistory(connection, of, asOf));
    if (!history) throw new Error('The board has no commitment point before a done point.');
    const read = performance.now();
    const document = metricsDocument(history, asOf, window === undefined ? {} : { window });
    const figured = performance.now();
    await verified();
    const timing = {
      import: (imported - begun) / 1000,
      read: (read - imported) / 1000,
      figures: (figured - read) / 1000,
    };
    return { document, timing: { ...timing, verify: seconds(figured) } };
  } finally {
    await pool.end();
  }
}

async function verified(): Promise<void> {
  const { inSnapshot } = await import('#data/database.ts');
  const { verifyLedger } = await import('#data/ledger/verify/verify-ledger.ts');
  const broken = (await inSnapshot(verifyLedger)).filter(({ violations }) => violations > 0);
  if (broken.length === 0) return;
  const lines = broken.map(({ invariant, says, violations }) => `${invariant} ${violations}: ${says}`);
  throw new Error(['The imported ledger does not hold.', ...lines].join('\n'));
}
