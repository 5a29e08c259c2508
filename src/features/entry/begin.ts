import 'server-only';
import { randomUUID } from 'node:crypto';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { createDemoBoard } from '#data/demo/create-demo-board.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { demoSeed } from '#domain/demo/simulate.ts';
import type { Setup } from '#domain/schemas/people.ts';

/** Prepares what the installation begins with. Answers the path of the page to open. */
export async function begin(admin: PersonActor, { begin: beginning, template, zone }: Setup): Promise<string> {
  if (beginning === 'import') return '/import';
  const access = await authorizeInWorkspace(admin, 'board:create');
  if (beginning === 'demo') {
    const { workspaceId, personId } = access;
    const now = Date.now() * 1000;
    const { key } = await createDemoBoard({ workspaceId, personId, now, seed: demoSeed, key: 'HB', zone });
    return `/b/${key.toLowerCase()}`;
  }
  const asked = { key: 'OB', name: 'Our board', zone, template, changes: [] };
  const { key } = await createBoard(access, { key: randomUUID(), operation: 'create-board', content: asked }, asked);
  return `/b/${key.toLowerCase()}`;
}
