import type { Metadata } from 'next';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { readBoardChanges } from '#data/flow/read-board-changes.ts';
import { readFlow } from '#data/flow/read-flow.ts';
import { flowView } from '#domain/schemas/flow-query.ts';
import { FlowPage } from '#features/flow/view/flow-page.tsx';
import { boardPages } from '../board-pages.tsx';
import { enterBoard } from '../enter-board.ts';

export const metadata: Metadata = { title: 'Flow' };

type FlowRouteProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function FlowRoute({ params, searchParams }: FlowRouteProps) {
  const { key } = await params;
  const access = await enterBoard(key, 'flow:read', `/b/${key}/flow`);
  const view = flowView.parse(await searchParams);
  const nowMs = Date.now();
  const [flow, board, changes] = await Promise.all([
    readFlow(access, view),
    readConfiguration(pool, access),
    readBoardChanges(access, nowMs * 1000),
  ]);
  const base = `/b/${key}`;
  return (
    <FlowPage
      base={base}
      board={board}
      flow={flow}
      changes={changes}
      view={view}
      nowMs={nowMs}
      pages={boardPages(key)}
    />
  );
}
