'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import type { BoardAbility } from '#domain/permissions.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { fetchCard, fetchEvents, type Sent, sendRequest } from './board-api.ts';
import type { CardRequest } from './card-request.ts';
import type { CardStart } from './card-start.ts';
import { editWords } from './edit-words.ts';
import { offerTakeBack } from './offer-take-back.ts';
import { useFollow } from './use-follow.ts';

/** A card on screen: what it is now, and the one way to change it. */
export type CardModel = CardStart & {
  /** The board's own address, such as `/b/hb`. */
  base: string;
  can: (ability: BoardAbility) => boolean;
  /** Sends one write; when it is done, the card on screen is as the server has it. */
  send: (request: CardRequest, key: string) => Promise<Sent>;
  /** Reads the card anew and answers it as it is now, or as it was known last. */
  look: () => Promise<CardDetail>;
};

/** Keeps a card level with the server: after each own change, and after what others did. */
export function useCard(start: CardStart, base: string): CardModel {
  const router = useRouter();
  const [{ card, events }, setShown] = useState({ card: start.card, events: start.events });
  const latest = useRef(start.events[0]?.seq ?? 0);
  const boardId = start.board.id;
  const { id } = start.card;
  const reread = useCallback(async () => {
    const [found, added] = await Promise.all([fetchCard(boardId, id), fetchEvents(boardId, id, latest.current)]);
    if (found === null) router.refresh();
    if (!found) return null;
    setShown((shown) => {
      const known = shown.events[0]?.seq ?? 0;
      const later = added.filter(({ seq }) => seq > known).toReversed();
      return { card: found.lastSeq >= shown.card.lastSeq ? found : shown.card, events: [...later, ...shown.events] };
    });
    latest.current = Math.max(latest.current, added.at(-1)?.seq ?? 0);
    return found;
  }, [boardId, id, router]);
  useFollow(boardId, card, reread);
  const look = async () => (await reread()) ?? card;
  return {
    ...start,
    card,
    events,
    base,
    look,
    can: (ability) => start.abilities.includes(ability),
    send: async (request, key) => {
      const sent = await sendRequest(boardId, request, key);
      if (sent.kind === 'done') {
        const said = request.said ?? editWords(request, card, `${start.board.key}-${card.number}`);
        if (said && sent.seq) offerTakeBack({ start, card, request, reread }, { said, seq: sent.seq });
        await reread();
      }
      return sent;
    },
  };
}
