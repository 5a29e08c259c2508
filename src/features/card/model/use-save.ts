'use client';

import { useEffect, useRef, useState } from 'react';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import type { Sent } from './board-api.ts';
import { useCardModel } from './card-context.tsx';
import type { CardRequest } from './card-request.ts';

const savedMs = 1000;
const mostTurns = 5;
const unreached = refuse('database-busy', 'No answer. Nothing is lost: try again.');

/**
 * What became of the last save of one field. `again` sends it once more, with a reason where one is asked for; `drop`
 * leaves it at that.
 */
export type SaveState =
  | { kind: 'idle' | 'saving' | 'saved' }
  | { kind: 'refused'; refusal: Refusal; again: (reason?: string) => Promise<boolean>; drop: () => void };

const isOvertaken = (sent: Sent): boolean =>
  sent.kind === 'refused' && sent.refusal.refusal === 'card-edited-meanwhile';

/** Saves one field by itself, and says what became of it. */
export function useSave() {
  const { send, look } = useCardModel();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const drop = () => setState({ kind: 'idle' });
  const told = (sent: Sent, request: CardRequest, key: string): SaveState => {
    if (sent.kind === 'done') return { kind: 'saved' };
    if (sent.kind === 'unreached')
      return { kind: 'refused', refusal: unreached, again: () => isDone(request, key), drop };
    if (isOvertaken(sent)) return { kind: 'idle' };
    const again = (reason?: string) =>
      isDone(reason === undefined ? request : { ...request, body: { ...request.body, reason } });
    return { kind: 'refused', refusal: sent.refusal, again, drop };
  };
  const run = async (request: CardRequest, key = mintUuid()): Promise<Sent> => {
    clearTimeout(timer.current);
    setState({ kind: 'saving' });
    const sent = await send(request, key);
    setState(told(sent, request, key));
    if (sent.kind === 'done') timer.current = setTimeout(() => setState({ kind: 'idle' }), savedMs);
    return sent;
  };
  const isDone = async (request: CardRequest, key?: string) => (await run(request, key)).kind === 'done';
  return {
    state,
    /** Answers whether it is done. */
    save: (request: CardRequest) => isDone(request),
    /** Saves an edit that says what stood there (`was`); null where somebody else has put another thing there since. */
    saveOver: async (request: CardRequest): Promise<boolean | null> => {
      const sent = await run(request);
      return isOvertaken(sent) ? null : sent.kind === 'done';
    },
    /** Saves what `change` makes of the card as it stands by then, also where others change it at the same time. */
    merge: async (change: (card: CardDetail) => CardRequest | null): Promise<boolean> => {
      for (let turn = 0; turn < mostTurns; turn += 1) {
        const request = change(await look());
        const sent = request && (await run(request));
        if (!sent || !isOvertaken(sent)) return sent?.kind === 'done';
      }
      return false;
    },
    /** Says what is wrong with what was typed, without asking the server. */
    refuse: (detail: string) =>
      setState({ kind: 'refused', refusal: refuse('invalid-input', detail), again: async () => false, drop }),
  };
}

/** A refusal that a reason would lift: a limit that asks, or one that stops all but those who may override it. */
export const wantsReason = ({ refusal, facts }: Refusal): boolean =>
  refusal === 'wip-limit-needs-reason' || (refusal === 'wip-limit-reached' && facts?.mayOverride === true);
