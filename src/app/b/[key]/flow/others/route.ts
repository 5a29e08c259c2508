import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { readFlow } from '#data/flow/read-flow.ts';
import { flowView } from '#domain/schemas/flow-query.ts';
import { flowContext } from '#features/flow/figures/flow-context.ts';
import { otherCounts } from '#features/flow/figures/other-counts.ts';
import { enterBoard } from '../../enter-board.ts';

/** The cycle times of a view as other tools would count them. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const { key } = await params;
  const access = await enterBoard(key, 'flow:read', `/b/${key}/flow`);
  const view = flowView.parse(Object.fromEntries(request.nextUrl.searchParams));
  const [flow, board] = await Promise.all([readFlow(access, view), readConfiguration(pool, access)]);
  if (!flow) notFound();
  return Response.json(otherCounts(flowContext(flow, board, view)));
}
