import type { BoardFlow } from '#data/flow/read-flow.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import type { NavItem } from '#ui/nav-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { FlowControls } from './flow-controls.tsx';
import styles from './flow-page.module.css';
import { FlowPanels } from './flow-panels.tsx';

type FlowPageProps = {
  /** The board's key as it stands in the address. */
  boardKey: string;
  board: BoardConfiguration;
  flow: BoardFlow | undefined;
  view: FlowView;
  pages: NavItem[];
};

const typesOf = (flow: BoardFlow) => [...new Set(flow.history.cards.map(({ type }) => type))].toSorted();

/** How work flows: every figure computed on the server from the ledger, each panel with its finding and its table. */
export function FlowPage({ boardKey, board, flow, view, pages }: FlowPageProps) {
  return (
    <>
      <PageHeader title={board.name} tabs={pages} />
      <main id="main" className={styles.page} tabIndex={-1}>
        {flow ? (
          <>
            <FlowControls view={view} types={typesOf(flow)} board={board} asOf={flow.asOf} />
            <FlowPanels boardKey={boardKey} board={board} flow={flow} view={view} />
          </>
        ) : (
          <EmptyState sentence="The clock has no start and no end yet: say where work is committed and where it is done.">
            <a href={`/b/${boardKey}/admin/columns`}>Set both points</a>
          </EmptyState>
        )}
      </main>
    </>
  );
}
