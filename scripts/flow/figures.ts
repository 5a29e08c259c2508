import type { MetricsDocument } from '#domain/flow/metrics-document.ts';
import { firstImporter, importFiles } from './import-files.ts';
import type { FlowOptions } from './options.ts';
import type { Stopwatch } from './stopwatch.ts';

/**
 * The figures of a board's files, imported into the empty database at `url` and read back from its ledger, which must
 * hold then. For one call in a process.
 */
export async function figuresOf(url: string, options: FlowOptions, { timed }: Stopwatch): Promise<MetricsDocument> {
  process.env.DATABASE_URL = url;
  const { inSnapshot, pool } = await import('#data/database.ts');
  const { readFlowHistory } = await import('#data/flow/read-history.ts');
  const { metricsDocument } = await import('#domain/flow/metrics-document.ts');
  const { board: boardFile, ledger, blocks, asOf, window } = options;
  try {
    const access = await firstImporter();
    const board = await timed('Imported', () => importFiles(access, { board: boardFile, ledger, blocks }));
    const of = { workspaceId: access.workspaceId, boardId: board.id };
    const history = await timed('read', () => inSnapshot((connection) => readFlowHistory(connection, of, asOf)));
    if (!history) throw new Error('The board has no commitment point before a done point.');
    const document = await timed('counted', () =>
      metricsDocument(history, asOf, window === undefined ? {} : { window }),
    );
    await timed('ledger verified', verified);
    return document;
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
