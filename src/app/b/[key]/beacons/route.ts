import { authorizeOnBoard } from '#data/authorize.ts';
import { readBeacons } from '#data/beacons/read-beacons.ts';
import { Refused } from '#data/refused.ts';
import { requireActor } from '#data/session.ts';

const headers = { 'cache-control': 'no-store' };

/** What the card of things to try begins with; null for whoever may not read the board, absent or denied. */
export async function GET(_: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  try {
    const access = await authorizeOnBoard(await requireActor(), (await params).key, 'board:read');
    return Response.json(await readBeacons(access), { headers });
  } catch (error) {
    if (error instanceof Refused) return Response.json(null, { headers });
    throw error;
  }
}
