import type { z } from 'zod';
import { authorizeByWallLink, type WallAccess } from '#data/authorize.ts';
import { respondThrown } from '../../api/v1/_door/problem.ts';
import { understand } from '../../api/v1/_door/unreadable.ts';

type WallContext = { params: Promise<{ token: string }> };

/** Answers a screen on the wall, let in by the secret in the address alone; whatever cookie it brings counts for nothing. */
export const serveWall =
  <Query extends z.ZodType>(
    id: string,
    query: Query,
    answer: (access: WallAccess, query: z.output<Query>, request: Request) => Promise<Response>,
  ) =>
  async (request: Request, { params }: WallContext): Promise<Response> => {
    try {
      const access = await authorizeByWallLink((await params).token);
      const asked = understand(query, Object.fromEntries(new URL(request.url).searchParams));
      return await answer(access, asked, request);
    } catch (thrown) {
      return respondThrown({ id }, thrown);
    }
  };

export const fresh = { headers: { 'cache-control': 'no-store' } };
