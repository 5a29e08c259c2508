import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readPace } from '#data/flow/read-pace.ts';
import { Refused } from '#data/refused.ts';
import type { ColumnPaces } from '#domain/card-age.ts';

/** The ages that the cards of a board are read against; none while nothing can be measured there. */
export async function readPaces(access: BoardAccess<'flow:read'>): Promise<ColumnPaces> {
  try {
    return (await readPace(access)).columns;
  } catch (error) {
    if (error instanceof Refused) return {};
    throw error;
  }
}
