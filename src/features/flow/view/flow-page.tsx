import type { BoardFlow } from '#data/flow/read-flow.ts';
import type { BoardChange } from '#domain/flow/scenes/events-rail.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import type { NavItem } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { FlowContent } from './flow-content.tsx';
import styles from './flow-page.module.css';

type FlowPageProps = {
  /** The board's address, such as `/b/hb`. */
  base: string;
  board: BoardConfiguration;
  flow: BoardFlow | undefined;
  /** Every change of the board's own rules, in their order. */
  changes: readonly BoardChange[];
  view: FlowView;
  nowMs: number;
  pages: NavItem[];
};

/** How work flows: every figure computed on the server from the ledger, each panel with its finding and its table. */
export function FlowPage({ base, board, flow, changes, view, nowMs, pages }: FlowPageProps) {
  return (
    <>
      <PageHeader title={board.name} tabs={pages} />
      <main id="main" className={styles.page} tabIndex={-1}>
        {flow ? (
          <FlowContent base={base} board={board} flow={flow} changes={changes} view={view} nowMs={nowMs} />
        ) : (
          <EmptyState sentence="The clock has no start and no end yet: say where work is committed and where it is done.">
            <a href={`${base}/admin/columns`}>Set both points</a>
          </EmptyState>
        )}
      </main>
    </>
  );
}
