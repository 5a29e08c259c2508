'use client';

import { useEffect, useRef, useState } from 'react';
import { type Refusal, refuse } from '#domain/refusals.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { useCardModel } from './card-context.tsx';
import type { CardRequest } from './card-request.ts';

const savedMs = 1000;
const unreached = refuse('database-busy', 'No answer. Nothing is lost: try again.');

/** What became of the last save of one field. `again` sends it once more, with a reason where one is asked for. */
export type SaveState =
  | { kind: 'idle' | 'saving' | 'saved' }
  | { kind: 'refused'; refusal: Refusal; again: (reason?: string) => Promise<boolean> };

/** Saves one field by itself; answers whether it is done. */
export function useSave() {
  const { send } = useCardModel();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = async (request: CardRequest, key: string): Promise<boolean> => {
    clearTimeout(timer.current);
    setState({ kind: 'saving' });
    const sent = await send(request, key);
    if (sent.kind === 'done') {
      setState({ kind: 'saved' });
      timer.current = setTimeout(() => setState({ kind: 'idle' }), savedMs);
      return true;
    }
    if (sent.kind === 'unreached') {
      setState({ kind: 'refused', refusal: unreached, again: () => run(request, key) });
      return false;
    }
    const again = (reason?: string) =>
      run(reason === undefined ? request : { ...request, body: { ...request.body, reason } }, mintUuid());
    setState({ kind: 'refused', refusal: sent.refusal, again });
    return false;
  };
  return {
    state,
    save: (request: CardRequest) => run(request, mintUuid()),
    /** Says what is wrong with what was typed, without asking the server. */
    refuse: (detail: string) =>
      setState({ kind: 'refused', refusal: refuse('invalid-input', detail), again: async () => false }),
  };
}

/** A refusal that a reason would lift: a limit that asks, or one that stops all but those who may override it. */
export const wantsReason = ({ refusal, facts }: Refusal): boolean =>
  refusal === 'wip-limit-needs-reason' || (refusal === 'wip-limit-reached' && facts?.mayOverride === true);
