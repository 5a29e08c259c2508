import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { readFlow } from '#data/flow/read-flow.ts';
import { flowView } from '#domain/schemas/flow-query.ts';
import { figureCsv } from '#features/flow/export/figure-csv.ts';
import { figureDetails } from '#features/flow/figures/figure-details.ts';
import { isFigureId } from '#features/flow/figures/figures.ts';
import { flowContext } from '#features/flow/figures/flow-context.ts';
import { enterBoard } from '../../../enter-board.ts';

type FigureRoute = { params: Promise<{ key: string; file: string }> };

const csv = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment' } });

/**
 * What stands behind one figure of a view: `FIGURE.json` its table and how it came about, `FIGURE.csv` the cards it is
 * made of, `FIGURE.table.csv` its table.
 */
export async function GET(request: NextRequest, { params }: FigureRoute): Promise<Response> {
  const { key, file } = await params;
  const { id, form } = /^(?<id>[a-z-]+)\.(?<form>json|csv|table\.csv)$/.exec(file)?.groups ?? {};
  if (id === undefined || !isFigureId(id)) notFound();
  const access = await enterBoard(key, 'flow:read', `/b/${key}/flow`);
  const view = flowView.parse(Object.fromEntries(request.nextUrl.searchParams));
  const [flow, board] = await Promise.all([readFlow(access, view), readConfiguration(pool, access)]);
  if (!flow) notFound();
  const context = flowContext(flow, board, view);
  if (form === 'json') return Response.json(figureDetails(id, context));
  return csv(figureCsv(id, context, form === 'csv' ? 'cards' : 'table'));
}
