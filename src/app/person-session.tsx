import { sessionEndsAt } from '#data/people/sessions.ts';
import { currentActor } from '#data/session.ts';
import { SessionNotice } from '#features/session/session-notice.tsx';

/** Tells a signed-in person when their session is about to end. */
export async function PersonSession() {
  const actor = await currentActor();
  return actor?.kind === 'person' ? <SessionNotice endsAtMs={(await sessionEndsAt(actor)).getTime()} /> : null;
}
