import { type KeyboardScope, readKeyboardScope } from '#data/people/profile.ts';
import { currentActor } from '#data/session.ts';
import { GlobalKeys } from '#features/palette/global/global-keys.tsx';
import type { SingleKeys } from '#ui/keys/single-keys.ts';

const singleKeys: Record<KeyboardScope, SingleKeys> = { on: 'everywhere', board: 'in-focus', off: 'nowhere' };

/** The keys of a signed-in person's pages, as the person wants them. */
export async function PersonKeys() {
  const actor = await currentActor();
  return actor?.kind === 'person' ? <GlobalKeys singleKeys={singleKeys[await readKeyboardScope(actor)]} /> : null;
}
